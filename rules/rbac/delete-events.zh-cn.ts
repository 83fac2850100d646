import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'delete events': '删除事件',
  'an intruder can remove the traces of failed attempts. Remove the verb: events go by themselves after an hour.':
    '入侵者可以抹去失败尝试的痕迹。移除该动词：事件在一小时后会自行消失。',
  'Events may be deleted': '可删除事件',
  'Events show failed mounts, denied pods and killed containers: what an intruder leaves behind.':
    '事件会显示挂载失败、被拒绝的 Pod 和被终止的容器：入侵者留下的正是这些。',
  'After the escape, delete the events that tell of it.': '逃逸之后，删除记录了逃逸的事件。',
  'Remove delete and deletecollection: the API server removes events after an hour by itself. Send them to a store of their own.':
    '移除 delete 和 deletecollection：API 服务器在一小时后会自行移除事件。将事件发送到独立的存储。',
};
export default translations;
