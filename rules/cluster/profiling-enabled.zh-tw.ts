import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Who measures the component with pprof finds nothing at /debug/pprof.':
    '用 pprof 測量此元件的人在 /debug/pprof 找不到任何內容。',
  'Container "{0}" serves profiles of {1} at /debug/pprof, which show how it works inside. Write --profiling=false.':
    '容器 "{0}" 在 /debug/pprof 提供 {1} 的效能剖析，會暴露其內部運作方式。設定 --profiling=false。',
  'Profiling left on in the control plane': '控制平面中未關閉的效能剖析',
  'The profiling endpoints show how the program works inside and cost it time. They are on unless they are switched off.':
    '效能剖析端點會暴露程式的內部運作方式，並佔用其時間。不關閉就會一直開啟。',
  'With access to /debug/pprof, read stacks and memory profiles of the component, or keep it busy with profiles.':
    '藉助對 /debug/pprof 的存取權，讀取此元件的呼叫堆疊和記憶體剖析，或用剖析要求使其忙碌。',
  'Write `--profiling=false`.': '設定 `--profiling=false`。',
};
export default translations;
