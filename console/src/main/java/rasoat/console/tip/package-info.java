/**
 * The form by which units and citizens report what they saw: {@code /tips/new}.
 *
 * <p>Whatever is handed in is laid into the inbox of the crawler, which reads it like any capture
 * made elsewhere. The form does not ask who reports, and nothing here writes it down.
 *
 * <p>The one hard idea: what the crawler reads together goes in together, and what it reads alone
 * goes in alone. Pictures and saved pages of one tip lie in one folder, with a {@code capture.json}
 * that says where they were seen. The crawler looks into no archive inside a folder, so archives
 * and exports lie beside that folder under the same number. A tip without pictures has its words in
 * the folder {@code addresses} beside the inbox, for a person.
 */
@NullMarked
package rasoat.console.tip;

import org.jspecify.annotations.NullMarked;
