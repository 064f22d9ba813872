package rasoat.deploy.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import rasoat.detector.impersonation.domain.LookAlike;
import rasoat.detector.impersonation.domain.LookAlikes;
import rasoat.detector.impersonation.domain.Resolver;

/**
 * What could be registered to pass for some sites: one site after the other, the names of each in
 * the order of the tricks. A site that is known is no look-alike of another.
 */
public final class LookAlikeListing {

  /**
   * Questions under way. They wait in the operating system, where a virtual thread would keep a
   * processor waiting with it.
   */
  private static final int AT_ONCE = 16;

  private final Set<String> sites = new LinkedHashSet<>();
  private final Set<String> known = new HashSet<>();

  /** Leaves those sites out of the look-alikes; a text that is no domain is let be. */
  public LookAlikeListing knowing(Collection<String> domains) {
    for (String domain : domains) {
      try {
        known.add(LookAlikes.of(domain).real());
      } catch (IllegalArgumentException e) {
        // No domain is no look-alike either.
      }
    }
    return this;
  }

  /**
   * Lists the look-alikes of that domain.
   *
   * @throws IllegalArgumentException when the text is no domain
   */
  public void add(String domain) {
    String site = LookAlikes.of(domain).real();
    sites.add(site);
    known.add(site);
  }

  public int sites() {
    return sites.size();
  }

  /** Lists all of them; nobody is asked. */
  public LookAlikeSummary all(LookAlikeWriter out) throws IOException {
    LookAlikeSummary summary = LookAlikeSummary.NONE;
    for (String site : sites) {
      List<LookAlike> all = of(site);
      write(all, site, out);
      summary = summary.plus(all.size(), all.size(), Optional.empty());
    }
    out.finish();
    return summary;
  }

  /**
   * Lists those that have an address now.
   *
   * @param resolver safe for many threads
   * @param done called after each site
   */
  public LookAlikeSummary resolving(LookAlikeWriter out, Resolver resolver, Runnable done)
      throws IOException {
    LookAlikeSummary summary = LookAlikeSummary.NONE;
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    try {
      for (String site : sites) {
        List<LookAlike> all = of(site);
        List<LookAlike> there = resolving(all, resolver, threads);
        write(there, site, out);
        summary = summary.plus(all.size(), there.size(), Optional.of(resolver.resolves(site)));
        done.run();
      }
    } finally {
      threads.shutdownNow();
      threads.close();
    }
    out.finish();
    return summary;
  }

  private List<LookAlike> of(String site) {
    return LookAlikes.of(site).all().stream().filter(it -> !known.contains(it.domain())).toList();
  }

  private static List<LookAlike> resolving(
      List<LookAlike> all, Resolver resolver, ExecutorService threads) throws IOException {
    List<Future<Boolean>> answers =
        all.stream().map(it -> threads.submit(() -> resolver.resolves(it.domain()))).toList();
    List<LookAlike> there = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (await(answers.get(i))) {
        there.add(all.get(i));
      }
    }
    return there;
  }

  private static boolean await(Future<Boolean> answer) throws IOException {
    try {
      return answer.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("looking for look-alikes was interrupted", e);
    } catch (ExecutionException e) {
      throw new IOException("a name cannot be asked for: " + e.getCause(), e.getCause());
    }
  }

  private static void write(List<LookAlike> some, String site, LookAlikeWriter out)
      throws IOException {
    for (LookAlike like : some) {
      out.accept(LookAlikeLine.of(like, site));
    }
  }
}
