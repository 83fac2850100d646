import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The controllers’ own roles must be there, which RBAC makes by itself.':
    '各控制器自己的角色必須存在，RBAC 會自行建立它們。',
  'Container "{0}" runs all controllers under one identity, which needs the rights of all of them. Write --use-service-account-credentials=true.':
    '容器 "{0}" 以同一個身分執行所有控制器，此身分因此需要它們的全部權限。設定 --use-service-account-credentials=true。',
  'Controllers that share one identity': '共用一個身分的控制器',
  'With one identity for all controllers every one of them may do what any of them needs, which is nearly everything.':
    '所有控制器使用同一個身分時，每個控制器都能做其中任何一個所需的事，也就是幾乎任何事。',
  'A bug in one controller that lets an object steer its requests gives the rights of all: Secrets, pods and role bindings of every namespace.':
    '只要一個控制器有漏洞，讓某個物件能操縱其要求，就會交出全部控制器的權限：所有命名空間的 Secret、Pod 和角色繫結。',
  'Write `--use-service-account-credentials=true`.':
    '設定 `--use-service-account-credentials=true`。',
};
export default translations;
