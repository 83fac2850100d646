import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Who measures the component with pprof finds nothing at /debug/pprof.':
    '用 pprof 测量该组件的人在 /debug/pprof 找不到任何内容。',
  'Container "{0}" serves profiles of {1} at /debug/pprof, which show how it works inside. Write --profiling=false.':
    '容器 "{0}" 在 /debug/pprof 提供 {1} 的性能剖析，会暴露其内部运作方式。设置 --profiling=false。',
  'Profiling left on in the control plane': '控制平面中未关闭的性能剖析',
  'The profiling endpoints show how the program works inside and cost it time. They are on unless they are switched off.':
    '性能剖析端点会暴露程序的内部运作方式，并占用其时间。不关闭就会一直开启。',
  'With access to /debug/pprof, read stacks and memory profiles of the component, or keep it busy with profiles.':
    '借助对 /debug/pprof 的访问权，读取该组件的调用栈和内存剖析，或用剖析请求使其忙碌。',
  'Write `--profiling=false`.': '设置 `--profiling=false`。',
};
export default translations;
