package rasoat.benchmarks.sealed;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import rasoat.benchmarks.Cost;
import rasoat.benchmarks.corpus.Corpus;
import rasoat.benchmarks.identification.Method;
import rasoat.benchmarks.identification.Reading;
import rasoat.benchmarks.identification.Readings;
import rasoat.benchmarks.noise.Crop;
import rasoat.benchmarks.noise.Noise;
import rasoat.model.document.OfficialDocument;

/** Clear and sealed values of the same documents, asked the same readings. */
public final class SealedFigures {

  static final long CORPUS = 2027;
  private static final int SAMPLE = 40;
  static final List<Crop> CROPS = List.of(Crop.PAGE, Crop.HALF, Crop.FIVE_LINES, Crop.TWO_LINES);

  private SealedFigures() {}

  /**
   * Prints a table, and what sealing and taking in cost. What lies in the folder is not made again.
   *
   * @param args a folder, documents, readings a cell, seed of the readings, the share of the public
   *     text that the list knows, in percent, and {@link Columns}
   */
  public static void main(String[] args) throws IOException {
    Corpus corpus = Corpus.of(CORPUS, Integer.parseInt(args[1]));
    int count = Integer.parseInt(args[2]);
    long seed = Long.parseLong(args[3]);
    List<String> all = corpus.publicText();
    List<String> known = all.subList(0, all.size() * Integer.parseInt(args[4]) / 100);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Columns columns = new Columns(corpus, known, Path.of(args[0]), out);
    List<Method> methods = new ArrayList<>();
    for (String name : Arrays.asList(args).subList(5, args.length)) {
      methods.add(columns.named(name));
    }
    Cost asking = Cost.fromHere();
    out.println("crop       noise  column          " + Figures.heading());
    for (Crop crop : CROPS) {
      for (Noise noise : channels(corpus)) {
        List<Reading> readings = readings(corpus, crop, noise, count, seed);
        for (Method method : methods) {
          Figures figures = ask(corpus, readings, method);
          out.printf("%-9s  %-5s  %-14s  %s%n", crop.caption(), noise, method.name(), figures);
        }
      }
    }
    out.println("asked: " + asking.told());
    for (Method method : methods) {
      method.close();
    }
  }

  static List<Noise> channels(Corpus corpus) {
    List<String> sample = corpus.documents().limit(SAMPLE).map(OfficialDocument::text).toList();
    return List.of(
        Noise.vietnamese(0.05, sample),
        Noise.vietnamese(0.10, sample),
        Noise.vietnamese(0.20, sample),
        Noise.wrongLanguage(0.22, sample));
  }

  private static List<Reading> readings(
      Corpus corpus, Crop crop, Noise noise, int count, long seed) {
    Readings readings = new Readings(corpus, crop, noise, seed + crop.ordinal());
    List<Reading> all = new ArrayList<>(readings.registered(count));
    all.addAll(readings.strangers(count));
    return all;
  }

  private static Figures ask(Corpus corpus, List<Reading> readings, Method method) {
    Figures figures = new Figures(corpus);
    readings.parallelStream()
        .map(reading -> Asked.of(reading, method))
        .forEachOrdered(figures::add);
    return figures;
  }
}
