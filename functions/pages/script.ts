/**
 * The script of every employee page, inline; no page needs it, and none says anything else without it.
 *
 * - Leaving quickly replaces the page in the history, so that "back" does not return to it.
 * - What is chosen is kept in this tab's session storage, by the link's path, until it has arrived, was put off or
 *   was left quickly: a page that marks that (`data-done`) makes the tab forget. It is kept nowhere else.
 * - A page that comes back from the browser's own memory shows what the tab still keeps, so nothing after sending.
 * - A link to another step of the page takes the place of the one before in the history, so that leaving quickly leaves none
 *   of them in it.
 * - Enter on a choice leads on to the next step.
 * - A fold with a choice in it is open.
 * - The same button pressed twice within two seconds sends once; after that it sends again, whatever happened.
 *
 * Names are short because they travel: `k` the key, `s` what the tab keeps, `f` the form with the questions.
 */
export const script = compact(`
const d=document,k=location.pathname.replace(/\\/later$/,''),f=d.getElementById('sheet');
let s={},last=0,at=0;
try{s=sessionStorage}catch{}
for(const a of d.querySelectorAll('[data-leave]'))
  a.addEventListener('click',e=>{e.preventDefault();delete s[k];d.body.hidden=true;location.replace(a.href)});
if(d.querySelector('[data-done]'))delete s[k];
d.addEventListener('submit',e=>{
  if(e.submitter===last&&e.timeStamp-at<2e3)e.preventDefault();
  else{last=e.submitter;at=e.timeStamp}
});
for(const a of d.querySelectorAll('.steps a[href^="#"]'))
  a.addEventListener('click',e=>{e.preventDefault();location.replace(a.href)});
if(f)f.addEventListener('keydown',e=>{
  if(e.key==='Enter'&&e.target.type==='radio'){
    e.preventDefault();
    e.target.closest('.step').querySelector('.nav .call')?.click()
  }
});
if(f)f.addEventListener('change',()=>{s[k]=new URLSearchParams(new FormData(f))});
addEventListener('pageshow',e=>{
  last=0;
  if(!f)return;
  const kept=new URLSearchParams(s[k]);
  for(const i of f.querySelectorAll('[type=radio]'))
{
    if(e.persisted||kept.has(i.name))i.checked=kept.get(i.name)===i.value;
    if(i.checked&&i.closest('details'))i.closest('details').open=true
  }
});
`)

/**
 * The same, for pages that take or show the key to a private page.
 *
 * - A key in the address goes into the field for it, and out of the address and the history.
 * - A passkey keeps a key as its user handle, and gives it back (docs/decisions/0015-the-key-to-a-journey.md).
 *
 * `q` is the field, `n` the browser's keeper of passkeys.
 */
export const scriptWithKeys =
  script +
  compact(`
const q=d.querySelector('[data-key]'),n=navigator.credentials,any=b=>crypto.getRandomValues(new Uint8Array(b));
if(q&&location.hash.length===23){
  q.value=location.hash.slice(1);
  history.replaceState(0,'',location.pathname)
}
for(const b of d.querySelectorAll('[data-pass]'))if(n&&self.PublicKeyCredential){
  b.hidden=false;
  if(b.value)b.closest('section').hidden=false;
  b.addEventListener('click',async()=>{
    const own=d.getElementById('own');
    if(b.value&&!own.checked)return own.focus();
    try{
      if(b.value){
        await n.create({publicKey:{
          challenge:any(16),rp:{name:location.hostname},
          user:{
            id:Uint8Array.from(atob(b.value.replace(/-/g,'+').replace(/_/g,'/')),c=>c.charCodeAt()),
            name:b.title,displayName:b.title
          },
          pubKeyCredParams:[{type:'public-key',alg:-7},{type:'public-key',alg:-257}],
          authenticatorSelection:{residentKey:'required',userVerification:'required'}
        }});
        d.getElementById('kept').hidden=false
      }else{
        const c=await n.get({publicKey:{challenge:any(16),userVerification:'required'}});
        q.value=btoa(String.fromCharCode(...new Uint8Array(c.response.userHandle))).slice(0,22).replace(/\\+/g,'-').replace(/\\//g,'_');
        q.form.requestSubmit(b.form.querySelector('button:not([type])'))
      }
    }catch{}
  })
}
`)

/** Without line breaks and indents; every line of the source ends where a line break may go. */
function compact(source: string): string {
  return source.replace(/\n\s*/g, '')
}
