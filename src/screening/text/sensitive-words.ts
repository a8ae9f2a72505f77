const words = (list: string): readonly string[] => list.split(/\s+/).filter((word) => word !== '');

/** Words so far from any ordinary word that one wrong, missing, extra or swapped letter is still the word. */
export const OFTEN_MISSPELT = words(`
suicide suicidal overdose overdosed overdosing hopeless worthless pathetic yourself myself goodbye
tonight tomorrow anymore unalive unaliving depressed depression painkillers paracetamol disgusting
whatsapp telegram instagram snapchat discord facebook diazepam pregabalin tramadol oxycodone codeine
ketamine exhausted attempted swallowed bleeding breathing harming selfharm yourselves
selbstmord suicidio suicidarme zelfmoord samobojstwo
`);

/** Words that get split (`my self`), dotted or masked (`s*icide`); they may be near ordinary ones. */
export const OFTEN_DISGUISED = words(`
suicide suicidal overdose kill killed killing murder die dying dead death hang hanging cut cutting
stab shoot slit rope razor blade noose pills tablets overdosed unalive selfharm myself yourself goodbye
tonight tomorrow anymore worthless pathetic stupid idiot idiots loser losers moron retard retarded bitch
bitches bastard cunt fuck fucks fucking fucked fucker shit bullshit slut whore faggot fag nigger asshole arsehole dick prick wanker twat
whatsapp telegram instagram snapchat snap insta discord facebook signal kik skype gmail hotmail email
diazepam xanax valium benzos pregabs pregabalin tramadol oxy oxycodone codeine ketamine cocaine coke
heroin weed fentanyl adderall ritalin rape raped raping abuse abused porn sex sexy nudes horny
hopeless starve starving purge purging vomit trash ugly disgusting scum freak creep liar drown bleed
`);
