/**
 * The one script of every employee page, inline; no page needs it, and none says anything else without it.
 *
 * - Leaving quickly replaces the page in the history, so that "back" does not return to it.
 * - What is chosen is kept in this tab's session storage, by the link's path, until it has arrived, was put off or
 *   was left quickly: a page that marks that (`data-done`) makes the tab forget. It is kept nowhere else.
 * - A page that comes back from the browser's own memory shows what the tab still keeps, so nothing after sending.
 * - How far one has come is said in words, once there is something to say.
 * - The same button pressed twice within two seconds sends once; after that it sends again, whatever happened.
 *
 * Names are short because they travel: `k` the key, `s` what the tab keeps, `f` the form with the questions.
 */
export const script = compact(`
const d=document,k=location.pathname.replace(/\\/later$/,''),f=d.getElementById('sheet'),p=d.getElementById('far');
let s={},last=0,at=0;
try{s=sessionStorage}catch{}
for(const a of d.querySelectorAll('[data-leave]'))
  a.addEventListener('click',e=>{e.preventDefault();delete s[k];d.body.hidden=true;location.replace(a.href)});
if(d.querySelector('[data-done]'))delete s[k];
d.addEventListener('submit',e=>{
  if(e.submitter===last&&e.timeStamp-at<2e3)e.preventDefault();
  else{last=e.submitter;at=e.timeStamp}
});
if(p)d.querySelector('header').append(p);
const far=()=>{
  const n=f.querySelectorAll(':checked').length;
  p.hidden=!n;
  p.textContent=p.dataset.words.replace('#',n)
};
if(f)f.addEventListener('change',()=>{far();s[k]=new URLSearchParams(new FormData(f))});
addEventListener('pageshow',e=>{
  last=0;
  if(!f)return;
  const kept=new URLSearchParams(s[k]);
  for(const i of f.querySelectorAll('[type=radio]'))
    if(e.persisted||kept.has(i.name))i.checked=kept.get(i.name)===i.value;
  far()
});
`)

/** Without line breaks and indents; every line of the source ends where a line break may go. */
function compact(source: string): string {
  return source.replace(/\n\s*/g, '')
}
