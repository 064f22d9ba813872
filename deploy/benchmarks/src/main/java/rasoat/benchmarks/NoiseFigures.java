package rasoat.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import rasoat.benchmarks.corpus.Corpus;
import rasoat.benchmarks.noise.Crop;
import rasoat.benchmarks.noise.ErrorRate;
import rasoat.benchmarks.noise.Noise;
import rasoat.index.shingle.Shingles;
import rasoat.model.document.OfficialDocument;

/** What the noise does: its error rates as measured, and how many shingles survive it. */
public final class NoiseFigures {

  private static final int SAMPLE = 40;
  private static final int MEASURED = 100;

  private NoiseFigures() {}

  /** Prints one line for each channel. */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<String> texts =
        Corpus.of(1, SAMPLE + MEASURED).documents().map(OfficialDocument::text).toList();
    List<String> sample = texts.subList(0, SAMPLE);
    List<String> truths = texts.subList(SAMPLE, texts.size());
    List<Noise> channels = new ArrayList<>();
    for (double rate : new double[] {0.05, 0.10, 0.15, 0.20, 0.30}) {
      channels.add(Noise.vietnamese(rate, sample));
    }
    channels.add(Noise.even(0.20, sample));
    channels.add(Noise.wrongLanguage(0.22, sample));
    channels.add(Noise.wrongLanguage(0.32, sample));
    out.println("channel    CER  plain   w4 skeletons  w3 words that survive");
    for (Noise noise : channels) {
      List<String> readings = new ArrayList<>();
      for (int i = 0; i < truths.size(); i++) {
        readings.add(noise.read(truths.get(i), i));
      }
      out.printf(
          Locale.ROOT,
          "%-8s %.3f  %.3f   %.2f          %.2f%n",
          noise,
          ErrorRate.of(truths, readings),
          ErrorRate.plain(truths, readings),
          surviving(Shingles.SKELETONS, truths, readings),
          surviving(Shingles.WORDS, truths, readings));
    }
    out.println(channels.get(3).read(Crop.FIVE_LINES.of(truths.get(3), 5), 1));
    out.println(channels.get(6).read(Crop.FIVE_LINES.of(truths.get(3), 5), 1));
  }

  private static double surviving(Shingles kind, List<String> truths, List<String> readings) {
    double found = 0;
    double all = 0;
    for (int i = 0; i < truths.size(); i++) {
      Set<Long> read = new HashSet<>();
      for (long hash : kind.of(readings.get(i))) {
        read.add(hash);
      }
      for (long hash : kind.of(truths.get(i))) {
        all++;
        found += read.contains(hash) ? 1 : 0;
      }
    }
    return found / all;
  }
}
