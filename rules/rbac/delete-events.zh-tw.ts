import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'delete events': '刪除事件',
  'an intruder can remove the traces of failed attempts. Remove the verb: events go by themselves after an hour.':
    '入侵者可以抹去失敗嘗試的痕跡。移除該動詞：事件在一小時後會自行消失。',
  'Events may be deleted': '可刪除事件',
  'Events show failed mounts, denied pods and killed containers: what an intruder leaves behind.':
    '事件會顯示掛載失敗、遭拒絕的 Pod 和遭終止的容器：入侵者留下的正是這些。',
  'After the escape, delete the events that tell of it.': '逃逸之後，刪除記錄了逃逸的事件。',
  'Remove delete and deletecollection: the API server removes events after an hour by itself. Send them to a store of their own.':
    '移除 delete 和 deletecollection：API 伺服器在一小時後會自行移除事件。將事件傳送到獨立的儲存區。',
};
export default translations;
