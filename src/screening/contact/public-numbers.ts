/**
 * Numbers of helplines and services that look like a private number (the short ones and the free ones never do).
 * From the project's list of helplines; digits only, national form.
 */
const HELPLINES = new Set([
  '0152751135',
  '01152751135',
  '61996608843',
  '0223272327',
  '026484014',
  '07860039967',
  '08046110007',
  '0925250111',
  '0925250112',
  '0925250113',
  '0925250114',
  '0925250115',
  '0925250116',
  '0972394050',
  '131114',
  '213544545',
  '22400040',
  '222580697',
  '3240117252',
  '5550250855',
  '5552598121',
  '70201201',
  '717003717',
  '80024242',
  '808242424',
  '900202010',
  '600000016',
  '0458737732',
  '0477131114',
  '0722178177',
  '8001212',
  '0570064556',
  '15771199',
  '5255102550',
  '18002738255',
  '116123',
  '116111',
  '116016',
]);

/** Free, shared-cost and company numbers belong to organisations. */
const ORGANISATION =
  /^(?:(?:00)?44|\+?44)?0?(?:800|808|300|303|330|333|345|844|845|870|871)\d{4,7}$|^1?(?:800|833|844|855|866|877|888)\d{7}$|^(?:00)?(?:0120|0570|0180|0801|0805|0806|0809|0810|0820|0825|0861|0900|1300|1800|1802|900|901|902|800|801|803|805)\d{3,8}$/;

/** True for a number that reaches a service, not the writer. */
export function isPublicNumber(digits: string): boolean {
  return HELPLINES.has(digits) || ORGANISATION.test(digits);
}
