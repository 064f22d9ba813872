/**
 * Domains that pretend to be an authority's. {@link
 * rasoat.detector.impersonation.domain.DomainChecker} judges one domain or address, {@link
 * rasoat.detector.impersonation.domain.DomainList} reads lists of them, {@link
 * rasoat.detector.impersonation.domain.LookAlikes} thinks up what could be registered to imitate a
 * domain, and {@link rasoat.detector.impersonation.domain.SameSite} holds a page against the real
 * one.
 *
 * <p>The one hard idea: a brand counts only as a word. An address has no spaces, and the letters of
 * {@code congan} (police) stand in {@code thanhcongannhien} as well. So each label is parted into
 * words first, the cheapest way ({@code LabelReader}): brands, words of {@code words.txt}, and
 * whatever Vietnamese spelling allows. Brands that are everyday words too, like {@code thue}, tax
 * and rent, count only beside a word that services of the state use.
 *
 * <p>Only the state gives addresses below {@code .gov.vn}, so one there is never held against
 * anybody. Everything else is a list with a date: brands, free hosts, and sites of the state that
 * do not lie there. Brands of banks and shops are no concern of this package.
 *
 * <p>Nothing here opens a connection, but {@link
 * rasoat.detector.impersonation.domain.Resolver#system()} when somebody asks for it.
 */
@NullMarked
package rasoat.detector.impersonation.domain;

import org.jspecify.annotations.NullMarked;
