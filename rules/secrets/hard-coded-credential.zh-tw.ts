import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  '{0} holds {1}: whoever reads the manifest has it, and so does its history. Revoke it and take the new one from a Secret.':
    '此處寫有{1}（{0}）：凡能讀到資訊清單的人都能得到它，資訊清單的歷程記錄中也會留有它。將其撤銷，並從 Secret 取得新的。',
  '{0} holds a credential in the clear: whoever reads the manifest has it, and so does its history. Change it and take the new one from a Secret.':
    '此處寫有明文認證資訊（{0}）：凡能讀到資訊清單的人都能得到它，資訊清單的歷程記錄中也會留有它。將其變更，並從 Secret 取得新的。',
  'Variable "{0}" of container "{1}"': '容器 "{1}" 的變數 "{0}"',
  'An argument of container "{0}"': '容器 "{0}" 的引數',
  'Annotation {0}': '註解 {0}',
  'Key "{0}" of ConfigMap "{1}"': 'ConfigMap "{1}" 的索引鍵 "{0}"',
  'Credential in the manifest': '資訊清單中的認證資訊',
  'A manifest is read by more people and programs than the cluster: it lies in version control, in pipelines and in copies. A credential that was written into it once stays in the history, also after it is taken out.':
    '能讀到資訊清單的人和程式比能接觸叢集的更多：它存在於版本控制、管線和複本之中。認證資訊一旦寫入其中，就會留在歷程記錄裡，即使後來被刪去也一樣。',
  'Search the repository, its history and its forks for the shape of a token or for a name that ends in PASSWORD, and use what is found from anywhere, without touching the cluster first.':
    '在程式碼存放庫及其歷程記錄和 Fork 中搜尋形似權杖的內容或以 PASSWORD 結尾的名稱，並從任何地方使用搜到的內容，而無須先接觸叢集。',
  'Clone the repository, or read the object with a role that may read pods or ConfigMaps but no Secrets.':
    '複製程式碼存放庫，或用可以讀取 Pod 或 ConfigMap 但不能讀取 Secret 的角色讀取該物件。',
  'Search all commits for known shapes of tokens and for variables whose names say PASSWORD.':
    '在所有提交中搜尋權杖的已知特徵，以及名稱中含有 PASSWORD 的變數。',
  'Try what is found against the service that it is for.': '對其所屬的服務嘗試搜到的認證資訊。',
  'From there on act as the workload: read its data, push images in its name, or use its cloud account.':
    '此後便以該工作負載的身分行事：讀取其資料，以其名義推送映像檔，或使用其雲端帳戶。',
  'Revoke the credential, for it is known. Put the new one into a Secret that is not in version control, or that is encrypted there (Sealed Secrets, SOPS) or fetched (External Secrets, the Secrets Store CSI driver), and mount it as a file.':
    '撤銷該認證資訊，因為它已經外洩。把新的認證資訊放入 Secret，該 Secret 不在版本控制之中，或在其中經過加密（Sealed Secrets、SOPS），或從外部取得（External Secrets、Secrets Store CSI 驅動程式），並以檔案形式掛載。',
};
export default translations;
