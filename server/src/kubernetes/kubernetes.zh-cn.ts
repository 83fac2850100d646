import type { Translations } from '../text/language.ts';

const translations: Translations = {
  'write to the kernel’s audit log': '写入内核的审计日志',
  'change the owner of any file': '更改任意文件的属主',
  'read and write any file of the container': '读写容器中的任意文件',
  'act as the owner of any file': '以任意文件属主的身份行事',
  'keep setuid bits on files that it changes': '在更改文件时保留其 setuid 位',
  'signal the processes of all users': '向所有用户的进程发送信号',
  'make device nodes': '创建设备节点',
  'listen on ports below 1024': '监听低于 1024 的端口',
  'give capabilities to program files': '为程序文件赋予权能',
  'join any group': '加入任意组',
  'give its capabilities to other processes': '将自己的权能赋予其他进程',
  'become any user': '成为任意用户',
  'change its root directory': '更改自己的根目录',
  'the pod': '该 Pod',
  'container "{0}"': '容器 "{0}"',
};
export default translations;
