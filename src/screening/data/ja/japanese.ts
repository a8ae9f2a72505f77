import { type LanguagePack } from '../../matching/language-pack.js';
import { JA_CRISIS } from './crisis.js';
import { JA_CUES } from './cues.js';
import { JA_DANGER } from './danger.js';
import { JA_DESPAIR } from './despair.js';
import { JA_HOSTILITY } from './hostility.js';
import { JA_LOW_MOOD } from './low-mood.js';
import { JA_MISUSE } from './misuse.js';
import { JA_MORE } from './more.js';
import { JA_QUIET } from './quiet.js';
import { JA_SELF_HARM } from './self-harm.js';

/** Japanese. Every character is a word of its own here, so gaps count characters. */
export const JAPANESE: LanguagePack = {
  language: 'ja',
  commonWords: '',
  classes: {
    die: '死ぬ|自殺する|命を絶つ|首を吊る|首をつる|飛び降りる|人生を終わらせる|人生を終える|自ら命を絶つ|この世を去る|死のうと思|自殺しよう|飛び降りよう|死にます|自殺します|命を絶ちます|首を吊ります|首をつります|飛び降ります|人生を終わらせます|人生を終えます|終わりにする|終わりにします|全部終わらせる|消えます|逝きます',
    die_now:
      '死にます|自殺します|命を絶ちます|首を吊ります|首をつります|飛び降ります|人生を終わらせます|人生を終えます|この世を去ります|自殺する|命を絶つ|逝きます|旅立ちます',
    soon: '今夜|今日|今から|これから|明日|今晩|今週末|週末|金曜|土曜|日曜|月曜|もうすぐ|今',
    kin: '夫|旦那|彼氏|父|父親|お父さん|母|母親|お母さん|兄|親|パートナー|妻|彼女|義父|継父|元夫|元彼|旦那さん',
    you: 'お前|おまえ|あんた|あなた|君|きみ|てめえ|貴様|おめえ',
    insult:
      '役立たず|バカ|馬鹿|ばか|アホ|クズ|くず|ゴミ|ブス|デブ|キモい|きもい|気持ち悪い|最低|無能|カス|ダメ人間|負け犬|弱虫|嘘つき|うざい|ウザい|キチガイ|気違い|頭おかしい|惨め|みじめ|邪魔|迷惑|価値がない|価値ない|低能|雑魚|かまってちゃん|メンヘラ|甘え|クソ|目障り|恥さらし|哀れ|無価値|いらない|不要|寄生虫|いらない人間',
    drug: 'トラマドール|大麻|コカイン|覚醒剤|ヘロイン|デパス|ハルシオン|リタリン|コンサータ|ケタミン|リリカ|サイレース|マイスリー|眠剤|睡眠薬|ブロン|ザナックス|コデイン',
    platform:
      'line|ライン|インスタ|instagram|ツイッター|twitter|ディスコード|discord|テレグラム|telegram|スナチャ|カカオ|カカオトーク|フェイスブック|スカイプ|tiktok',
  },
  tables: [
    JA_CUES,
    JA_CRISIS,
    JA_DESPAIR,
    JA_HOSTILITY,
    JA_MORE,
    JA_QUIET,
    JA_LOW_MOOD,
    JA_SELF_HARM,
    JA_DANGER,
    JA_MISUSE,
  ],
};
