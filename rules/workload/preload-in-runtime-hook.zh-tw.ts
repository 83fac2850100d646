import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" sets {1} to a path that moves with the process: hooks of the runtime on the node load the image’s library as root. Remove {2}.':
    '容器 "{0}" 將 {1} 設為隨處理程序而變的路徑：節點上的執行階段掛鉤會以 root 身分載入映像檔中的程式庫。移除 {2}。',
  'Programs in the container no longer load this library.': '容器中的程式將不再載入該程式庫。',
  'Library that a runtime hook on the node loads': '會被節點上的執行階段掛鉤載入的程式庫',
  'Hooks of the container runtime start on the node as root. NVIDIA’s toolkit before 1.17.8 gave them the container’s environment, and the loader obeyed it.':
    '容器執行階段的掛鉤在節點上以 root 身分啟動。1.17.8 之前的 NVIDIA 工具組會把容器的環境變數傳給它們，而載入器會遵從這些變數。',
  'Set `LD_PRELOAD=/proc/self/cwd/x.so`: the hook’s working directory is the container’s file system, so it loads the image’s x.so as root on the node.':
    '設定 `LD_PRELOAD=/proc/self/cwd/x.so`：掛鉤的工作目錄是容器的檔案系統，因此它會在節點上以 root 身分載入映像檔中的 x.so。',
  'Build an image with a library x.so whose constructor runs a command.':
    '建置一個映像檔，其中的程式庫 x.so 會在建構函式中執行命令。',
  'Start it in a pod that asks for a GPU, with LD_PRELOAD set to /proc/self/cwd/x.so.':
    '在要求 GPU 的 Pod 中啟動它，並將 LD_PRELOAD 設為 /proc/self/cwd/x.so。',
  'The toolkit’s createContainer hook starts on the node with that variable, loads the library and runs the command as root.':
    '工具組的 createContainer 掛鉤帶著該變數在節點上啟動，載入該程式庫，並以 root 身分執行該命令。',
  'Remove the variable, or give an absolute path inside the image. Update the NVIDIA Container Toolkit to 1.17.8 or newer.':
    '移除該變數，或使用映像檔內的絕對路徑。將 NVIDIA Container Toolkit 更新到 1.17.8 或更新版本。',
};
export default translations;
