import type { Translations } from '../server/src/text/language.ts';

const translations: Translations = {
  'run commands in every pod through the kubelets': '通过 kubelet 在每个 Pod 中运行命令',
  'give itself any permission': '授予自己任何权限',
  'act as other accounts': '以其他账号的身份行事',
  'control what others create': '控制他人创建的内容',
  'read every Secret': '读取所有 Secret',
  'start pods of its own making': '启动自己定义的 Pod',
  'run commands in other pods': '在其他 Pod 中运行命令',
  'make tokens of other service accounts': '生成其他服务账号的令牌',
  'approve certificates for any user': '为任何用户批准证书',
  'mount any directory of a node by a PersistentVolume': '通过 PersistentVolume 挂载节点的任意目录',
  'draw pods to a node of its choice': '把 Pod 引到自选的节点',
  'lift Pod Security from namespaces': '解除名字空间的 Pod 安全性准入',
  'choose the runtime and the drivers of pods': '选择 Pod 的运行时和驱动程序',
};
export default translations;
