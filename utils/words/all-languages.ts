import type { LanguageWords } from './language-words.ts';
import { af } from './languages/af.ts';
import { am } from './languages/am.ts';
import { ar } from './languages/ar.ts';
import { as } from './languages/as.ts';
import { az } from './languages/az.ts';
import { be } from './languages/be.ts';
import { bg } from './languages/bg.ts';
import { bn } from './languages/bn.ts';
import { bo } from './languages/bo.ts';
import { bs } from './languages/bs.ts';
import { ca } from './languages/ca.ts';
import { ceb } from './languages/ceb.ts';
import { ckb } from './languages/ckb.ts';
import { cs } from './languages/cs.ts';
import { cy } from './languages/cy.ts';
import { da } from './languages/da.ts';
import { de } from './languages/de.ts';
import { dv } from './languages/dv.ts';
import { el } from './languages/el.ts';
import { en } from './languages/en.ts';
import { eo } from './languages/eo.ts';
import { es } from './languages/es.ts';
import { et } from './languages/et.ts';
import { eu } from './languages/eu.ts';
import { fa } from './languages/fa.ts';
import { fi } from './languages/fi.ts';
import { fr } from './languages/fr.ts';
import { fy } from './languages/fy.ts';
import { ga } from './languages/ga.ts';
import { gd } from './languages/gd.ts';
import { gl } from './languages/gl.ts';
import { gu } from './languages/gu.ts';
import { ha } from './languages/ha.ts';
import { he } from './languages/he.ts';
import { hi } from './languages/hi.ts';
import { hr } from './languages/hr.ts';
import { ht } from './languages/ht.ts';
import { hu } from './languages/hu.ts';
import { hy } from './languages/hy.ts';
import { id } from './languages/id.ts';
import { ig } from './languages/ig.ts';
import { international } from './languages/international.ts';
import { is } from './languages/is.ts';
import { it } from './languages/it.ts';
import { ja } from './languages/ja.ts';
import { jv } from './languages/jv.ts';
import { ka } from './languages/ka.ts';
import { kk } from './languages/kk.ts';
import { km } from './languages/km.ts';
import { kn } from './languages/kn.ts';
import { ko } from './languages/ko.ts';
import { ku } from './languages/ku.ts';
import { ky } from './languages/ky.ts';
import { lb } from './languages/lb.ts';
import { lo } from './languages/lo.ts';
import { lt } from './languages/lt.ts';
import { lv } from './languages/lv.ts';
import { mg } from './languages/mg.ts';
import { mk } from './languages/mk.ts';
import { ml } from './languages/ml.ts';
import { mn } from './languages/mn.ts';
import { mr } from './languages/mr.ts';
import { ms } from './languages/ms.ts';
import { mt } from './languages/mt.ts';
import { my } from './languages/my.ts';
import { ne } from './languages/ne.ts';
import { nl } from './languages/nl.ts';
import { no } from './languages/no.ts';
import { om } from './languages/om.ts';
import { or } from './languages/or.ts';
import { pa } from './languages/pa.ts';
import { pl } from './languages/pl.ts';
import { ps } from './languages/ps.ts';
import { pt } from './languages/pt.ts';
import { rm } from './languages/rm.ts';
import { ro } from './languages/ro.ts';
import { ru } from './languages/ru.ts';
import { rw } from './languages/rw.ts';
import { sd } from './languages/sd.ts';
import { si } from './languages/si.ts';
import { sk } from './languages/sk.ts';
import { sl } from './languages/sl.ts';
import { sn } from './languages/sn.ts';
import { so } from './languages/so.ts';
import { sq } from './languages/sq.ts';
import { sr } from './languages/sr.ts';
import { st } from './languages/st.ts';
import { sv } from './languages/sv.ts';
import { sw } from './languages/sw.ts';
import { ta } from './languages/ta.ts';
import { te } from './languages/te.ts';
import { tg } from './languages/tg.ts';
import { th } from './languages/th.ts';
import { ti } from './languages/ti.ts';
import { tk } from './languages/tk.ts';
import { tl } from './languages/tl.ts';
import { tr } from './languages/tr.ts';
import { tt } from './languages/tt.ts';
import { ug } from './languages/ug.ts';
import { uk } from './languages/uk.ts';
import { ur } from './languages/ur.ts';
import { uz } from './languages/uz.ts';
import { vi } from './languages/vi.ts';
import { yi } from './languages/yi.ts';
import { yo } from './languages/yo.ts';
import { zh } from './languages/zh.ts';
import { zu } from './languages/zu.ts';

/** Every language whose words are known, by its code; `international` are words of several. Their order means nothing. */
export const languages: Record<string, LanguageWords> = {
  af,
  am,
  ar,
  as,
  az,
  be,
  bg,
  bn,
  bo,
  bs,
  ca,
  ceb,
  ckb,
  cs,
  cy,
  da,
  de,
  dv,
  el,
  en,
  eo,
  es,
  et,
  eu,
  fa,
  fi,
  fr,
  fy,
  ga,
  gd,
  gl,
  gu,
  ha,
  he,
  hi,
  hr,
  ht,
  hu,
  hy,
  id,
  ig,
  international,
  is,
  it,
  ja,
  jv,
  ka,
  kk,
  km,
  kn,
  ko,
  ku,
  ky,
  lb,
  lo,
  lt,
  lv,
  mg,
  mk,
  ml,
  mn,
  mr,
  ms,
  mt,
  my,
  ne,
  nl,
  no,
  om,
  or,
  pa,
  pl,
  ps,
  pt,
  rm,
  ro,
  ru,
  rw,
  sd,
  si,
  sk,
  sl,
  sn,
  so,
  sq,
  sr,
  st,
  sv,
  sw,
  ta,
  te,
  tg,
  th,
  ti,
  tk,
  tl,
  tr,
  tt,
  ug,
  uk,
  ur,
  uz,
  vi,
  yi,
  yo,
  zh,
  zu,
};
