import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'its containers can read keys and passwords there, and add their own to log in to the node. Remove it and use a secret or workload identity.':
    '其容器能读取其中的密钥和密码，还能加入自己的密钥和密码以登录节点。将其移除，改用 secret 或工作负载身份。',
  'its containers can read keys and passwords there, which open more than this node. Remove it and use a secret or workload identity.':
    '其容器能读取其中的密钥和密码，而这些凭据能打开的不只是此节点。将其移除，改用 secret 或工作负载身份。',
  'Credentials of the node mounted': '挂载了节点的凭据',
  'Home directories, SSH keys, password files and the cloud’s configuration open the node, and often other machines and the cloud account, too.':
    '主目录、SSH 密钥、密码文件和云的配置能打开节点，往往还能打开其他机器和云账号。',
  'Read a cloud or SSH key and use it elsewhere; by writing, add a key to authorized_keys or an account without a password, and log in.':
    '读取云密钥或 SSH 密钥并在别处使用；如果可以写入，则向 authorized_keys 添加密钥，或添加没有密码的账号，然后登录。',
  'Search the mount: `.ssh/id_*`, `.aws/credentials`, `.kube/config`, `.docker/config.json`, azure.json, instance user data.':
    '在挂载中搜索：`.ssh/id_*`、`.aws/credentials`、`.kube/config`、`.docker/config.json`、azure.json、实例用户数据。',
  'Use what is found from anywhere: it is not bound to the node.':
    '从任何地方使用搜到的内容：它并不与节点绑定。',
  'By writing, append a public key to root’s .ssh/authorized_keys and log in to the node with `ssh`.':
    '如果可以写入，将公钥追加到 root 的 .ssh/authorized_keys，并用 `ssh` 登录节点。',
  'Remove the volume. Hand over what is needed as a Secret, and reach the cloud by workload identity.':
    '移除该卷。将所需内容以 Secret 形式交付，并通过工作负载身份访问云。',
};
export default translations;
