/**
 * Official documents as values: who issued what, under which number, and whether it may be seen.
 *
 * <p>Start with {@link rasoat.model.document.OfficialDocument}. Its {@link
 * rasoat.model.document.DocumentNumber} is what people quote; its {@link
 * rasoat.model.document.Disclosure} is what decides between a leak and a public copy, by the time
 * of the post.
 *
 * <p>The one hard idea: a number does not identify a document. {@code UBND-VHXH} is shared by
 * thousands of communes, so a number is compared together with its issuing body and its date
 * (Decree 30/2020/NĐ-CP, annex I).
 */
@NullMarked
package rasoat.model.document;

import org.jspecify.annotations.NullMarked;
