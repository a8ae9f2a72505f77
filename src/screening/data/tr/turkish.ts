import { type LanguagePack } from '../../matching/language-pack.js';
import { TR_CRISIS } from './crisis.js';
import { TR_CUES } from './cues.js';
import { TR_DANGER } from './danger.js';
import { TR_DESPAIR } from './despair.js';
import { TR_HOSTILITY } from './hostility.js';
import { TR_LOW_MOOD } from './low-mood.js';
import { TR_MISUSE } from './misuse.js';
import { TR_MORE } from './more.js';
import { TR_QUIET } from './quiet.js';
import { TR_SELF_HARM } from './self-harm.js';

/** Turkish. Negation sits inside the verb, so rows name whole forms (`istiyorum`, not `istemiyorum`). */
export const TURKISH: LanguagePack = {
  language: 'tr',
  commonWords: `bir ve bu icin cok ama ne ben sen biz siz ile gibi daha var yok mi mu kadar sonra olarak her ki hic
    kimse artik bana beni benim seni sana senin kendimi kendime kendini simdi bugun yarin dun gece aksam sabah hafta yine tekrar
    degil hayat olmek yasamak istiyorum istemiyorum tesekkurler icten nasil neden sadece bile oldu seyi sey bensiz sensiz icin`,
  classes: {
    shall:
      'istiyorum|edecegim|verecegim|karar|uzereyim|istedim|niyetindeyim|verdim|gidiyorum|planliyorum|hazirim|lazim|kararliyim',
    will_die: `kendimi (oldurecegim|olduruyorum|oldurmeye|asacagim|asiyorum|atacagim|atiyorum|vuracagim|yakacagim|oldururum bu gece)|intihar (edecegim|ediyorum|etmeye|etmek uzereyim|edecegim)|hayatima son (verecegim|veriyorum|vermeye|vermek)|canima (kiyacagim|kiyiyorum|kiymaya)|(olecegim|atlayacagim|yapacagim|gidecegim sonsuza)|her seye son (verecegim|veriyorum|vermeye)|bu dunyadan (gidecegim|gidiyorum|gocecegim)|yasamima son (verecegim|veriyorum|vermeye)`,
    soon: 'bugun|yarin|simdi|cuma|cumartesi|pazar|pazartesi|geceye|birazdan|gece|aksam|sabaha|sonu',
    means:
      'haplar|haplari|hap|ilaclar|ilaclari|ip|ipi|silah|silahi|bicak|bicagi|jilet|jileti|zehir|zehri|tabanca',
    kin: 'esim|kocam|karim|babam|annem|abim|agabeyim|sevgilim|uvey|nisanlim|kardesim|dayim|amcam|ailem|oglum|kayinvalidem|partnerim|erkek arkadasim',
    insult: `salak|salaksin|aptal|aptalsin|gerizekali|gerizekalisin|geri zekali|embesil|mal|malsin|ezik|eziksin|igrenc|igrencsin|rezil|rezilsin|pislik|pisliksin|serefsiz|serefsizsin|orospu|orospusun|kahpe|pic|picsin|asagilik|beceriksiz|beceriksizsin|zavalli|zavallisin|acinasi|acinasisin|korkak|korkaksin|yalanci|yalancisin|cirkin|cirkinsin|sisko|siskosun|deli|delisin|manyak|manyaksin|ibne|kopek|essek|hayvan|cop|copsun|hicsin|bencil|bencilsin|aciz|asalak|asalaksin|sapik|yarak|amcik|ruh hastasi|palyaco|sefil|haysiyetsiz|budala|dangalak|gavat`,
    slur: 'salak|aptal|gerizekali|embesil|ezik|pislik|serefsiz|orospu|kahpe|asagilik|zavalli|korkak|yalanci|ibne|asalak|budala|dangalak',
    drug: 'tramadol|xanax|lyrica|diazem|diazepam|rivotril|esrar|ot|kokain|eroin|metamfetamin|met|bonzai|ecstasy|mdma|ketamin|kodein|fentanil|ritalin|pregabalin|hap|captagon|concerta',
    platform:
      'whatsapp|whatsapptan|whatsappta|whatsappdan|wp|insta|instadan|instagram|instagramdan|instagramda|instada|telegram|telegramdan|telegramda|discord|discordda|discorddan|facebook|facetan|facebooktan|snapchat|snapten|snap|tiktok|skype|messenger|twitter|signal',
  },
  tables: [
    TR_CUES,
    TR_CRISIS,
    TR_DANGER,
    TR_DESPAIR,
    TR_SELF_HARM,
    TR_LOW_MOOD,
    TR_HOSTILITY,
    TR_MISUSE,
    TR_MORE,
    TR_QUIET,
  ],
};
