import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" sets {1} for the whole node, which takes a privileged container. Set it in the image of the nodes.':
    '容器 "{0}" 为整个节点设置 {1}，这需要特权容器。改在节点的镜像中设置。',
  'Command that changes a kernel setting of the node': '更改节点内核设置的命令',
  'The setting holds for every pod of the node and stays when this one is gone. Only a container that may write to the kernel’s settings can change it, and that is more than the setting needs.':
    '该设置对节点的每个 Pod 生效，并在此 Pod 消失后继续存在。只有可以写入内核设置的容器才能更改它，而这超出了该设置所需的权限。',
  'The container that runs the command is privileged. Whoever changes its image or its command has the node, every time the pod starts.':
    '运行该命令的容器是特权容器。能更改其镜像或命令的人，每次 Pod 启动时都能控制节点。',
  'Set it in the node’s image or /etc/sysctl.d, or by an operator that tunes nodes. Settings of a namespace belong in `securityContext.sysctls`.':
    '在节点镜像或 /etc/sysctl.d 中设置，或由调优节点的 Operator 设置。属于名字空间的设置应放在 `securityContext.sysctls` 中。',
};
export default translations;
