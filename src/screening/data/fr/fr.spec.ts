import { describeOutcomes } from '../../../../test/support/outcomes.js';

const EXPECTED = {
  CRISIS: `
    je vais me jeter sous le RER
    j'ai noué le drap à la poutre du grenier
    mon amie a avalé toute sa boîte de somnifères, elle ne répond plus
    il a défoncé la porte avec une batte, aidez-nous
    Ma décision est prise. J'ai rangé l'appartement de fond en comble et posé les enveloppes sur le bureau.
    La corde est déjà attachée dans le garage, j'attends que tout le monde dorme.
    J'ai donné ma guitare à mon cousin et mes livres à la voisine, là où je vais je n'en aurai pas besoin.
    Ce soir je vais me tuer, c'est décidé.
    Demain je ne serai plus là. Merci pour tout.
    Je viens d'avaler toute la boîte de médicaments
    j'ai écrit une lettre d'adieu à mes parents
    je suis sur le pont et je regarde en bas, j'ai envie de sauter
    j'ai décidé d'en finir ce week-end
    J'ai les cachets devant moi et une bouteille de vodka
    adieu à tous, pardonnez-moi, je n'en peux plus
    je vais me suicider aujourd'hui
    Tout sera fini cette nuit, je suis enfin en paix avec ma décision
    je me suis ouvert les veines, ça n'arrête pas de saigner
    quand les enfants dormiront je passe à l'acte
    j'ai choisi la date, ce sera vendredi
    j'ai acheté la corde et je sais où le faire
    cette nuit je mets fin à mes jours
  `,
  RED: `
    je m'écrase des clopes sur la cuisse
    j'ai rendu mes lames à l'infirmière mais je les veux tellement
    mon mec m'a serré la gorge hier
    je vaux plus morte que vivante
    les morts ont de la chance
    Je ne fais que leur coûter de l'argent, personne ne me regretterait.
    Je lutte depuis une heure pour ne pas prendre la lame.
    je ne veux pas mourir, je veux juste que ça s'arrête
    J'ai envie de mourir
    j'aimerais ne pas me réveiller demain matin
    je ne vois plus aucun sens à ma vie
    je me suis encore scarifiée hier soir, j'ai honte
    j'ai une énorme envie de me faire du mal
    je suis un poids pour tout le monde, ils seraient mieux sans moi
    mon mari m'a encore frappée et je ne peux le dire à personne
    je voudrais disparaître et que personne ne se souvienne de moi
    j'ai plus la force de vivre
    il n'y a plus d'espoir, aucune issue
    je pense au suicide tous les jours
    mon père me tape quand il boit
    j'veux plus vivre comme ça
  `,
  AMBER: `
    tout est gris, je vis en pilote automatique
    liste d'attente de dix mois au CMP
    je me suis engueulée avec ma sœur
    on m'a coupé le chauffage
    j'ai repris la clope après un an
    je me sens très seule, personne ne m'écrit jamais
    j'ai rechuté hier, j'ai rebu après six mois
    ça fait des semaines que je dors pas, je suis épuisé
    je pleure pour rien en ce moment et tout me pèse
    j'ai le moral à zéro
  `,
  HELD: `
    qui fait un jeûne de sept jours avec moi ?
    les migrants c'est des parasites
    bloquez-la tous, du groupe et vite
    j'ai trop envie de toi
    ajoutez-moi sur telegram
    je bosse à la boulangerie du port, passez me voir
    personne ne veut de toi ici, casse-toi
    t'es vraiment une inutile, tu vaux rien
    tu es pathétique, tu me dégoûtes
    va te tuer et fiche-nous la paix
    fais-le une bonne fois, tu ne manqueras à personne
    ferme ta gueule, connard
    le monde serait mieux sans toi
    mon numéro c'est le 06 39 98 12 45, appelle-moi
    écris-moi sur whatsapp, je te passe mon numéro
    ajoute-moi sur insta, lune_argent22
    tu me trouves sur discord, même pseudo
    quelqu'un vend du tramadol ? je paie bien
    Gagnez de l'argent depuis chez vous, cliquez sur mon lien
    je vais te péter la gueule si tu continues
  `,
  GREEN: `
    c'est ma dernière nuit à l'hôpital, je rentre demain
    on a dit adieu à mamie au cimetière, c'était beau
    ce soir je le fais, mon premier curry
    je me suis griffée avec les rosiers
    mon ado est enfermé dans sa chambre à jouer
    j'ai pris 2 dolipranes pour ma migraine
    On déménage samedi, j'ai donné mes vieux meubles à la voisine et résilié l'abonnement internet.
    J'ai fini de rembourser mon crédit aujourd'hui, quelle fierté !
    J'ai pris la décision de quitter mon travail et je me sens légère.
    Ne m'attendez pas pour dîner, je rentre tard du travail.
    Mon psy m'a conseillé d'écrire une lettre à mon père, je l'ai laissée dans le tiroir.
    tu n'es pas nulle, tu es courageuse
    tu n'es pas seul, on est là
    j'ai décidé d'arrêter de fumer
    Je meurs de rire devant ce chien
    je meurs de faim, qui a une recette ?
    je suis morte de fatigue après le boulot mais contente
    ma sœur va me tuer quand elle verra la voiture
    Il y a trois ans j'ai voulu mourir et aujourd'hui je suis heureuse d'être là
    Avant je voulais en finir, plus maintenant
    mon ex me disait que j'étais une inutile
    on m'a traité de nul à l'école et ça reste, mais je vais mieux
    Cent jours sans alcool aujourd'hui
    mon téléphone est mort en plein appel
    cet examen était un suicide mais j'ai réussi
    je tuerais pour un café
    ce film est à mourir d'ennui
    Merci à tous de m'avoir lue
    Quelqu'un connaît un livre sur l'anxiété ?
    Je ne suis pas en danger, je voulais juste dire bonjour
    Le 3114 est le numéro national de prévention du suicide
    j'ai tué le temps avec des mots croisés
    ma grand-mère est morte paisiblement la semaine dernière
    Aujourd'hui j'ai marché une demi-heure et ça m'a fait du bien
    je ne vais pas me tuer, rassurez-vous, j'avais besoin de parler
    j'étais morte de peur sur le grand huit
    je me suis coupé les cheveux et j'adore
    je me suis coupé le doigt en cuisinant
    J'ai fait mes adieux à mon chef, nouveau travail lundi
    rendez-vous le 12/05/2026 à 10h30
    tu es un ange, merci pour tes mots
    ton histoire me donne de l'espoir
    je viens de prendre mon cachet pour la tension
    la mort de mon chien me rend triste mais on en parle en famille et ça aide
    j'en ai marre de la pluie
    le roman parle d'un homme qui veut mourir
    ce gâteau est une tuerie
  `,
};

describeOutcomes('a French text', EXPECTED);
