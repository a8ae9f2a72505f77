import { type LanguagePack } from '../../matching/language-pack.js';
import { PT_CRISIS } from './crisis.js';
import { PT_CUES } from './cues.js';
import { PT_DANGER } from './danger.js';
import { PT_DESPAIR } from './despair.js';
import { PT_HOSTILITY } from './hostility.js';
import { PT_LOW_MOOD } from './low-mood.js';
import { PT_MISUSE } from './misuse.js';
import { PT_MORE } from './more.js';
import { PT_QUIET } from './quiet.js';
import { PT_SELF_HARM } from './self-harm.js';

export const PORTUGUESE: LanguagePack = {
  language: 'pt',
  commonWords: `de que os da em um para com nao uma se na por mais dos como mas foi ao ele das tem seu sua ou ser quando muito
    ha nos ja esta eu tambem so pelo pela ate isso ela entre era depois sem mesmo aos ter seus quem nas meu minha voce vc tou
    estou sou vou quero queria hoje amanha noite sempre nunca ninguem nada aqui agora pra pro tudo todos obrigad obrigado obrigada
    vida morrer matar mata morte morri adeus viver consigo posso tenho faz tu es te ti mim fazer me no chama ele ela filhos chorar ajuda`,
  classes: {
    will: 'vou|quero|pretendo|decidi|decidido|planejo|preciso|hora|pronto|pronta|penso|irei|resolvi|quis',
    kill_self: `me (matar|suicidar|enforcar|jogar da ponte|jogar do predio|jogar na frente do trem|atirar da ponte|atirar ao rio|desviver)|(matar|suicidar|enforcar) me|(acabar|terminar) com (tudo|a minha vida|minha vida|meu sofrimento|a vida)|tirar (a)? minha (propria)? vida|por fim (a|em) (minha vida|tudo|isso)|dar cabo de mim|cortar (os)? (meus)? pulsos|pular (da ponte|do predio|da janela|da sacada)|partir deste mundo|por um fim em tudo`,
    kill_now: `(me mato|me suicido|me enforco|me jogo|mato me|suicido me|acabo com tudo|acabo com (a)? minha vida|tiro (a)? minha vida|ponho fim (a|em) (minha vida|tudo)|dou cabo de mim|vou fazer|faco isso|vou me matar)`,
    soon: 'hoje|amanha|esta noite|essa noite|agora|sexta|sabado|domingo|segunda|logo|nesta noite|neste fim de semana|nesse fim de semana|este fim de semana|de madrugada',
    means:
      'comprimidos|remedios|corda|arma|faca|veneno|lamina|gilete|cartelas|pistola|revolver|medicamentos',
    kin: 'marido|mulher|esposa|esposo|namorado|namorada|pai|mae|irmao|padrasto|madrasta|companheiro|ex|tio|filho|pais',
    insult: `inutil|patetic*|idiota|imbecil|estupid*|burr*|lixo|merda|nojent*|ridicul*|fracassad*|perdedor*|covarde|retardad*|otari*|puta|vadia|vagabund*|piranha|cabrao|filho da puta|arrombad*|corno|estorvo|parasita|escoria|palhac*|mentiros*|chat*|louc*|fei*|gord*|frac*|egoista|ninguem|desgracad*|maldit*|viado|bicha|babaca|trouxa|doente|vergonha|nojo|cuzao|vitimista|drogad*|peso morto`,
    slur: 'idiota|imbecil|otario|otaria|puta|vadia|vagabunda|vagabundo|cabrao|arrombado|palhaco|babaca|trouxa|viado|retardado|retardada|lixo|escoria|burro|burra|piranha|cuzao|inutil|fracassado|fracassada',
    drug: 'tramadol|diazepam|rivotril|clonazepam|alprazolam|xanax|pregabalina|lyrica|cocaina|maconha|po|mdma|ketamina|heroina|codeina|oxicodona|fentanil|ritalina|venvanse|metadona|erva|lsd|bala|benzos',
    kin_any:
      '(meu|o meu) (marido|esposo|namorado|companheiro|pai|padrasto|irmao|filho|tio|ex|avo|velho|homem|chefe)|(minha|a minha) (esposa|namorada|mulher|mae|irma|tia|madrasta|sogra|companheira|filha|ex|avo)|(meus|os meus) (pais|irmaos|velhos)|(namorado|marido|companheiro) (do|da|dos|das|de|dum|duma|desse|dessa|deste|desta|disso|dele|dela) (minha)? mae',
    group:
      'imigrantes|emigrantes|estrangeiros|ciganos|cigano|ciganas|pretos|preto|pretas|negros|negro|negras|judeus|judeu|judias|muculmanos|gays|viados|viado|bichas|bicha|travestis|trans|sapatoes|lesbicas|homossexuais|paneleiros|nordestinos|baianos|paraibas|venezuelanos|haitianos|bolivianos|brasileiros|brasileiras|brasucas|zucas|africanos|angolanos|indianos|monhes|chineses|arabes|refugiados|feministas|deficientes|gordas|gordos|favelados|indios|macumbeiros',
    drug_more:
      'erva|ganza|haxixe|beck|baseado|cogumelos|doce|speed|cristal|padê|pade|farinha|loló|lolo|lança|crack|pedra|clona|victan|valium|lexotan|concerta|elvanse|sibutramina|anfepramona|morfina|codein|dolantina|zolpidem|stilnox|quetiapina|cytotec|misoprostol|bromazepam|anfetamina|anfetaminas|ansioliticos|antidepressivos|ecstasy|md|zolpi',
    platform:
      'whatsapp|zap|zapzap|wpp|whats|insta|instagram|telegram|facebook|face|discord|snapchat|tiktok|skype|messenger|twitter|signal',
  },
  tables: [
    PT_CUES,
    PT_CRISIS,
    PT_DANGER,
    PT_DESPAIR,
    PT_SELF_HARM,
    PT_LOW_MOOD,
    PT_HOSTILITY,
    PT_MISUSE,
    PT_MORE,
    PT_QUIET,
  ],
};
