import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

export default defineUnlistedScript({
  globalName: true,
  main() {
    return { title: document.title };
  },
});
