import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The controllers’ own roles must be there, which RBAC makes by itself.':
    '各控制器自己的角色必须存在，RBAC 会自行创建它们。',
  'Container "{0}" runs all controllers under one identity, which needs the rights of all of them. Write --use-service-account-credentials=true.':
    '容器 "{0}" 以同一个身份运行所有控制器，该身份因此需要它们的全部权限。设置 --use-service-account-credentials=true。',
  'Controllers that share one identity': '共用一个身份的控制器',
  'With one identity for all controllers every one of them may do what any of them needs, which is nearly everything.':
    '所有控制器使用同一个身份时，每个控制器都能做其中任何一个所需的事，也就是几乎任何事。',
  'A bug in one controller that lets an object steer its requests gives the rights of all: Secrets, pods and role bindings of every namespace.':
    '只要一个控制器有漏洞，让某个对象能操纵其请求，就会交出全部控制器的权限：所有名字空间的 Secret、Pod 和角色绑定。',
  'Write `--use-service-account-credentials=true`.':
    '设置 `--use-service-account-credentials=true`。',
};
export default translations;
