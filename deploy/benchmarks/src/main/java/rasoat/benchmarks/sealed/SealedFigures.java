package rasoat.benchmarks.sealed;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import rasoat.benchmarks.corpus.Corpus;
import rasoat.benchmarks.noise.Crop;
import rasoat.benchmarks.noise.Noise;
import rasoat.index.sealed.pack.PublicList;
import rasoat.index.sealed.pack.SealSettings;
import rasoat.index.sealed.term.SealedField;
import rasoat.index.shingle.Shingles;
import rasoat.model.document.OfficialDocument;
import rasoat.model.post.Post;

/** Clear and sealed values of the same documents, asked the same readings. */
public final class SealedFigures {

  private static final long CORPUS = 2027;
  private static final int SAMPLE = 40;
  private static final List<Crop> CROPS =
      List.of(Crop.PAGE, Crop.HALF, Crop.FIVE_LINES, Crop.TWO_LINES);

  private SealedFigures() {}

  /**
   * Prints a table.
   *
   * @param args an empty folder, documents, readings a cell, seed of the readings, and the share of
   *     the public text that the list knows, in percent
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Corpus corpus = Corpus.of(CORPUS, Integer.parseInt(args[1]));
    int count = Integer.parseInt(args[2]);
    long seed = Long.parseLong(args[3]);
    List<String> all = corpus.publicText();
    List<String> known = all.subList(0, all.size() * Integer.parseInt(args[4]) / 100);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<Ranking> rankings = rankings(corpus, known, folder);
    out.println("crop       noise  ranking       " + Figures.heading());
    for (Crop crop : CROPS) {
      for (Noise noise : channels(corpus)) {
        for (Ranking ranking : rankings) {
          Figures figures = ask(corpus, crop, noise, count, seed, ranking);
          out.printf("%-9s  %-5s  %-12s  %s%n", crop.caption(), noise, ranking.name(), figures);
        }
      }
    }
    for (Ranking ranking : rankings) {
      ranking.close();
    }
  }

  private static List<Noise> channels(Corpus corpus) {
    List<String> sample = corpus.documents().limit(SAMPLE).map(OfficialDocument::text).toList();
    return List.of(
        Noise.vietnamese(0.05, sample),
        Noise.vietnamese(0.10, sample),
        Noise.vietnamese(0.20, sample),
        Noise.wrongLanguage(0.22, sample));
  }

  private static List<Ranking> rankings(Corpus corpus, List<String> known, Path folder)
      throws IOException {
    Path file = Files.createDirectories(folder).resolve("public.txt");
    Files.write(file, known, StandardCharsets.UTF_8);
    PublicList list = PublicList.read(file);
    List<Ranking> rankings = new ArrayList<>();
    long all = Long.MAX_VALUE;
    long rare = Math.max(40, corpus.size() / 200);
    rankings.add(clear("clear b5 all", Shingles.SKELETONS_5, all, corpus, known, folder));
    rankings.add(clear("clear b5", Shingles.SKELETONS_5, rare, corpus, known, folder));
    rankings.add(sealed("sealed b5", SealedField.BODY_5, 1, corpus, list, folder));
    rankings.add(sealed("sealed b5/2", SealedField.BODY_5, 2, corpus, list, folder));
    rankings.add(clear("clear b6", Shingles.SKELETONS_6, rare, corpus, known, folder));
    rankings.add(sealed("sealed b6", SealedField.BODY_6, 1, corpus, list, folder));
    return rankings;
  }

  private static Ranking clear(
      String name, Shingles kind, long kept, Corpus corpus, List<String> known, Path folder)
      throws IOException {
    return ClearRanking.of(name, corpus, kind, known, kept, folder.resolve(name));
  }

  private static Ranking sealed(
      String name, SealedField field, int keepOneOf, Corpus corpus, PublicList list, Path folder)
      throws IOException {
    LocalDate expires = LocalDate.now(Post.VIETNAM).plusYears(1);
    SealSettings settings = new SealSettings(2026, 1, field, field, keepOneOf, expires);
    return SealedRanking.of(
        name, corpus, settings, list, folder.resolve(name.replaceAll("\\W", "-")));
  }

  private static Figures ask(
      Corpus corpus, Crop crop, Noise noise, int count, long seed, Ranking ranking)
      throws IOException {
    Figures figures = new Figures(corpus);
    SplittableRandom random = new SplittableRandom(seed + crop.ordinal());
    for (int i = 0; i < count; i++) {
      int document = random.nextInt(corpus.size());
      long place = random.nextLong();
      String text = crop.of(corpus.document(document).text(), place);
      figures.registered(document, ranking.rank(noise.read(text, place)));
      String strange = crop.of(corpus.stranger(random.nextInt(1_000_000)).text(), place);
      figures.stranger(ranking.rank(noise.read(strange, place)));
    }
    return figures;
  }
}
