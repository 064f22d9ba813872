package rasoat.detector.impersonation.name;

import rasoat.model.page.Harm;

/**
 * Words used to take money or data.
 *
 * @param harm what they take
 * @param weight how much they count on a page that claims an agency
 * @param hard whether no honest page asks for it in an agency's name
 * @param meaning what is asked for, in Vietnamese
 * @param seen the sentence that says it, shortened
 */
public record Lure(Harm harm, double weight, boolean hard, String meaning, String seen) {}
