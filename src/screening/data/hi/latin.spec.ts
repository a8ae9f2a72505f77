import { describeOutcomes } from '../../../../test/support/outcomes.js';

const EXPECTED = {
  CRISIS: `
    aaj raat main apni jaan de dunga, sab ko maaf kar dena
    maine saari goliyan kha li
    alvida dosto, ye meri aakhri post hai
    faisla ho gaya hai, chitthi likh di, ab bahut sukoon hai
    suicide kar lungi main
    Had a normal day at work, we talked about the weather and nobody asked. kal main nahi rahungi, ab aur nahi hota
  `,
  RED: `
    bas ab jeena nahi chahta
    jeene ka mann nahi karta ab
    main sab par bojh hu, mere bina sab khush rahenge
    kal raat fir haath pe blade maara
    pati roz peetta hai, kisi ko bata nahi sakti
    koi rasta nahi bacha
  `,
  AMBER: `
    bahut akela lag raha hai aaj
    neend nahi aati raat bhar
  `,
  HELD: `
    tu chutiya hai saale
    tera koi nahi hai, ja mar ja tu
  `,
  GREEN: `
    aaj exam bahut accha gaya, khush hu
    hans hans ke mar gaya yaar
    garmi se mar raha hu, cooler chahiye
    kal chhat pe patang udayi, mazaa aa gaya
    film me hero mar jaata hai end me
    3 saal pehle main marna chahta tha, ab job hai aur khush hu
    maine dawai time pe kha li, bukhar kam hai
    chai ke liye mar raha hu
  `,
};

describeOutcomes('a text in Hindi with Latin letters', EXPECTED);
