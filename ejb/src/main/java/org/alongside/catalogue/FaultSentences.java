package org.alongside.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the checks say, in French. They say it in English where the rule is, so that a rule and its
 * sentence stay together; a sentence that is not known here is shown as it is.
 */
final class FaultSentences {
  private static final Map<Pattern, String> FRENCH = new LinkedHashMap<>();

  static {
    french("nothing is written here yet", "rien n’est encore écrit ici");
    french("'(.+)' is missing", "«\u00a0$1\u00a0» manque");
    french("this file is missing", "ce fichier manque");
    french(
        "nothing called '(.+)' belongs here",
        "rien qui s’appelle «\u00a0$1\u00a0» n’a sa place ici");
    french("'(.*)' does not have the form .*", "«\u00a0$1\u00a0» n’a pas la forme voulue");
    french(
        "must have at least (\\d+) items but found (\\d+)", "il en faut au moins $1; il y en a $2");
    french(
        "must have at most (\\d+) items but found (\\d+)", "il en faut au plus $1; il y en a $2");
    french("must have a minimum value of (\\d+)", "il faut au moins $1");
    french("must have a maximum value of (\\d+)", "il faut au plus $1");
    french("does not have a value in the enumeration .*", "ce n’est pas un des choix permis");
    french("the id '(.+)' is used twice", "l’identifiant «\u00a0$1\u00a0» est utilisé deux fois");
    french("the fragment (.+) is missing", "le fragment $1 manque");
    french(
        "nothing in the outline names this file: .*",
        "rien dans le plan ne nomme ce fichier\u00a0: ajoutez son unité ou sa langue, ou retirez-le");
    french(
        "a page begins with front matter between two lines of ---",
        "une page commence par son en-tête entre deux lignes de ---");
    french(
        "raw HTML is shown as it is written; use Markdown",
        "le HTML est montré tel quel; utilisez Markdown");
    french(
        "the module has no file (.+): add it to the module's files first",
        "le module n’a pas de fichier $1\u00a0: ajoutez-le d’abord à ses fichiers");
    french(
        "the picture (.+) needs words for whoever does not see it",
        "l’image $1 a besoin de mots pour qui ne la voit pas");
    french(
        "say what it shows, for whoever does not see or hear it",
        "dites ce qu’il montre, pour qui ne le voit ou ne l’entend pas");
    french("the file (.+) is not there", "le fichier $1 n’est pas là");
    french("the file (.+) is listed twice", "le fichier $1 est énuméré deux fois");
    french("its captions (.+) are missing", "ses sous-titres $1 manquent");
    french(
        "headings run from ## to ####; this one has (\\d+) marks",
        "les titres vont de ## à ####; celui-ci a $1 signes");
    french(
        "a heading of (\\d+) marks follows one of (\\d+) and skips a level",
        "un titre de $1 signes en suit un de $2 et saute un niveau");
    french(
        "the note \\[\\^(.+)] has no source: define it at the end of this text",
        "la note [^$1] n’a pas de source\u00a0: définissez-la à la fin de ce texte");
    french(
        "the source \\[\\^(.+)] is defined and never used",
        "la source [^$1] est définie et jamais utilisée");
    french(
        "the source \\[\\^(.+)] is defined twice in this file",
        "la source [^$1] est définie deux fois dans ce fichier");
    french(
        "the link (.+) leads to no heading of this text",
        "le lien $1 ne mène à aucun titre de ce texte");
    french(
        "the link (.+) is no address: .*",
        "le lien $1 n’est pas une adresse\u00a0: elle commence par https://, mailto:, tel:, sms: ou #");
    french(
        "an address in the text is no link until it stands in < and >",
        "une adresse dans le texte devient un lien entre < et >");
    french(
        "its English is of grade (.+) \\(Flesch-Kincaid\\); .*",
        "son anglais est de niveau $1 (Flesch-Kincaid); on veut 6 à 8, au-delà de 9 c’est trop");
    french(
        "its units take (.+) minutes, which is (\\d+) % of (\\d+); .*",
        "ses unités prennent $1 minutes, soit $2 % de $3; 75 à 125 % sont permis");
    french(
        "a single has exactly one correct option; this has (\\d+)",
        "il faut exactement une bonne réponse; il y en a $1");
    french(
        "a multiple has two or more correct options .* this has (\\d+) correct of (\\d+)",
        "il faut au moins deux bonnes réponses et une mauvaise; il y en a $1 de bonnes sur $2");
    french(
        "fewer than two options are within 30 % of the right one's length of (\\d+) characters .*",
        "moins de deux autres choix ont à peu près la longueur du bon, qui a $1 caractères");
    french(
        "the right option is the longest in (\\d+) of (\\d+) questions, over 40 %: (.+)",
        "la bonne réponse est la plus longue dans $1 questions sur $2, plus de 40 % : $3");
    french("there is no category '(.*)'", "il n’y a pas de catégorie «\u00a0$1\u00a0»");
    french("alsoAccept repeats its category", "les autres places répètent la sienne");
    french("'(.+)' fits a pair", "«\u00a0$1\u00a0» va avec une paire");
    french("'(.*)' has no letter and no digit", "«\u00a0$1\u00a0» n’a ni lettre ni chiffre");
    french(
        "one partner for all is no question",
        "un seul partenaire pour tous n’est pas une question");
    french(
        "a write is never marked, so it stands in a practice only",
        "ce que l’on rédige n’est jamais noté\u00a0: cela va dans un exercice seulement");
    french("there is no node '(.*)'", "il n’y a pas de scène «\u00a0$1\u00a0»");
    french("no ending can be reached from here", "aucune fin n’est accessible d’ici");
    french(
        "nothing that begins at the start leads here", "rien de ce qui part du début ne mène ici");
    french("the choice leads back to its own node", "le choix ramène à sa propre scène");
    french(
        "a node that is no ending has 2 to 4 choices",
        "une scène qui n’est pas une fin a 2 à 4 choix");
    french("an ending has no choices", "une fin n’a pas de choix");
    french(
        "a quiz needs passPercent, 1 to 100",
        "un questionnaire a besoin d’un pour cent requis, de 1 à 100");
    french(
        "it draws (\\d+) questions from a pool of (\\d+)",
        "il tire $1 questions d’une réserve de $2");
    french(
        "a survey needs instruments and moment",
        "un sondage a besoin de ses questions et de son moment");
    french(
        "a quiz has no notice: put what needs one elsewhere",
        "un questionnaire n’a pas d’avis\u00a0: mettez ailleurs ce qui en demande un");
    french("its alternative (.+) is missing", "son autre version $1 manque");
    french("the unit it replaces has no notice", "l’unité qu’elle remplace n’a pas d’avis");
    french("in '(..)' it is (.+), here it is (.+)", "en «\u00a0$1\u00a0» c’est $2, ici c’est $3");
    french(
        "the agenda takes (\\d+) minutes, and module.yaml says (\\d+)",
        "le déroulement prend $1 minutes, et le plan dit $2");
    french("module.yaml says nothing of a live part", "le plan ne parle d’aucune partie en direct");
    french("module.yaml says nothing of a judged part", "le plan ne parle de rien qui soit évalué");
    french(
        "there is one live part, so it is one unit",
        "il y a une seule partie en direct : c’est donc une seule unité");
    french(
        "there is one judged part, so it is one unit",
        "il y a une seule partie évaluée : c’est donc une seule unité");
    french("there is no competency '(.*)'", "il n’y a pas de compétence «\u00a0$1\u00a0»");
  }

  private FaultSentences() {}

  private static void french(String english, String sentence) {
    FRENCH.put(Pattern.compile(english, Pattern.DOTALL), sentence);
  }

  /** The sentence in {@code language}, or as it is where that is not known. */
  static String in(String language, String sentence) {
    if ("fr".equals(language)) {
      for (Map.Entry<Pattern, String> known : FRENCH.entrySet()) {
        Matcher matcher = known.getKey().matcher(sentence);
        if (matcher.matches()) {
          return matcher.replaceFirst(known.getValue());
        }
      }
    }
    return sentence;
  }
}
