package rasoat.benchmarks.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.benchmarks.noise.Noise;
import rasoat.index.DocumentIndex;

/** The campaign of {@link NumberFigures}, small. */
final class LookUpCampaignTest {

  @TempDir private Path folder;

  @Test
  void namesRegisteredDocumentsAndNoOthers() throws IOException {
    World world = new World(2);
    try (DocumentIndex index = DocumentIndex.open(folder)) {
      LookUpCampaign campaign = new LookUpCampaign(world, index);
      campaign.register(2_000);

      Tally clean = campaign.ask(Noise.none(), 200, 1);
      Tally noisy = campaign.ask(Noise.vietnamese(0.05, ReadingFigures.heads(world)), 200, 2);

      assertThat(clean.right + clean.several).isGreaterThanOrEqualTo(198);
      assertThat(clean.wrong).isZero();
      assertThat(clean.falseStrong + noisy.falseStrong).isZero();
    }
  }
}
