package rasoat.model.page;

/**
 * One observed fact of a page with its weight.
 *
 * @param weight what it adds to the score; negative when it speaks for the page
 * @param seen what stands on the page; empty when it is something missing
 * @param official what the register holds beside it; empty when there is nothing to compare
 * @param sentence the same in Vietnamese, to be read aloud
 */
public record PageEvidence(
    Type type, double weight, String seen, String official, String sentence) {

  /** What kind of fact it is. */
  public enum Type {
    /** How near the name is to an agency's, diacritics counted. */
    NAME,
    /** How near it is without diacritics. */
    FOLDED_NAME,
    /** Letters of other scripts that look like Latin ones. */
    FOREIGN_LETTERS,
    /** Characters nobody sees: zero-width, doubled spaces, misplaced marks. */
    HIDDEN_CHARACTERS,
    /** Letters or digits put for those they resemble, doubled or left out. */
    MISSPELLING,
    /** Words an agency's own name does not have: hỗ trợ, 24/7, online. */
    ADDED_WORDS,
    /** An agency's name in English. */
    ENGLISH_NAME,
    /** A body that never was. */
    NO_SUCH_BODY,
    /** A body or unit that was dissolved or merged. */
    DISSOLVED,
    /** A commune that does not lie in the province named. */
    WRONG_PROVINCE,
    /** Not in the register though the agency's own page is. */
    NOT_REGISTERED,
    /** In the register by platform id or address. */
    REGISTERED,
    /** Young for what it claims. */
    AGE,
    /** Had another name before. */
    RENAMED,
    /** Administered from abroad. */
    ADMIN_COUNTRY,
    /** A category agencies do not choose. */
    CATEGORY,
    /** A tick, which proves nothing by itself. */
    TICK,
    /** A foreign or personal telephone number or mail address. */
    CONTACT,
    /** A shortened link. */
    SHORTENED_LINK,
    /** A link to a site that looks like an agency's. */
    LINK,
    /** Not linked from the agency's own site, or not linking to it. */
    NOT_LINKED,
    /** A picture near an emblem or near the real page's. */
    PICTURE,
    /** Words used to take money or data: recover lost money, fee, OTP, app outside the stores. */
    LURE,
    /** A brand of the state in a domain outside .gov.vn. */
    BRAND,
    /** "gov" within a label or before another suffix. */
    GOV_LABEL,
    /** A registered domain changed by a trick. */
    LOOK_ALIKE,
    /** A domain registered lately. */
    NEW_DOMAIN,
    /** Text or screenshot of the real site. */
    SAME_SITE,
    /** It says it is parody. */
    PARODY,
    /** It says it is of fans. */
    FANS,
    /** It says it is of neighbours, without the agency's name. */
    NEIGHBOURS,
    /** News about an agency or place. */
    NEWS,
    /** A shop, school, club or team named after a place. */
    PRIVATE_NAME,
    /** An old name kept by an old page. */
    LEFT_OVER,
    /** On the list of pages that are let be. */
    ALLOWED
  }
}
