import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" sets {1} to a path that moves with the process: hooks of the runtime on the node load the image’s library as root. Remove {2}.':
    '容器 "{0}" 将 {1} 设为随进程而变的路径：节点上的运行时钩子会以 root 身份加载镜像中的库。移除 {2}。',
  'Programs in the container no longer load this library.': '容器中的程序将不再加载该库。',
  'Library that a runtime hook on the node loads': '会被节点上的运行时钩子加载的库',
  'Hooks of the container runtime start on the node as root. NVIDIA’s toolkit before 1.17.8 gave them the container’s environment, and the loader obeyed it.':
    '容器运行时的钩子在节点上以 root 身份启动。1.17.8 之前的 NVIDIA 工具包会把容器的环境变量传给它们，而加载器会遵从这些变量。',
  'Set `LD_PRELOAD=/proc/self/cwd/x.so`: the hook’s working directory is the container’s file system, so it loads the image’s x.so as root on the node.':
    '设置 `LD_PRELOAD=/proc/self/cwd/x.so`：钩子的工作目录是容器的文件系统，因此它会在节点上以 root 身份加载镜像中的 x.so。',
  'Build an image with a library x.so whose constructor runs a command.':
    '构建一个镜像，其中的库 x.so 会在构造函数中运行一条命令。',
  'Start it in a pod that asks for a GPU, with LD_PRELOAD set to /proc/self/cwd/x.so.':
    '在请求 GPU 的 Pod 中启动它，并将 LD_PRELOAD 设为 /proc/self/cwd/x.so。',
  'The toolkit’s createContainer hook starts on the node with that variable, loads the library and runs the command as root.':
    '工具包的 createContainer 钩子带着该变量在节点上启动，加载该库，并以 root 身份运行该命令。',
  'Remove the variable, or give an absolute path inside the image. Update the NVIDIA Container Toolkit to 1.17.8 or newer.':
    '移除该变量，或使用镜像内的绝对路径。将 NVIDIA Container Toolkit 更新到 1.17.8 或更新版本。',
};
export default translations;
