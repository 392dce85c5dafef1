/**
 * The one script of every employee page, inline; no page needs it, and none says anything else without it.
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

/** Without line breaks and indents; every line of the source ends where a line break may go. */
function compact(source: string): string {
  return source.replace(/\n\s*/g, '')
}
