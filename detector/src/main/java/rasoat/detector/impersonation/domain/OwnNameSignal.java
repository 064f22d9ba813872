package rasoat.detector.impersonation.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import rasoat.detector.impersonation.domain.OwnNames.Known;
import rasoat.model.page.PageEvidence;
import rasoat.model.page.PageEvidence.Type;

/** The name of a known site, changed by a trick. */
final class OwnNameSignal implements Signal {

  private static final double WEIGHT = 0.55;
  private static final double BESIDE_GOV = 0.2;

  private final OwnNames names;

  OwnNameSignal(OwnNames names) {
    this.names = names;
  }

  @Override
  public List<Sign> in(Address address, LocalDate day) {
    List<Sign> signs = new ArrayList<>();
    for (Label label : address.labels()) {
      names.of(label).map(known -> sign(WEIGHT, label, known)).ifPresent(signs::add);
      names.besideGov(label).map(known -> sign(BESIDE_GOV, label, known)).ifPresent(signs::add);
    }
    return signs;
  }

  private static Sign sign(double weight, Label label, Known known) {
    String sentence =
        "“%s” giống tên miền chính thức “%s” của %s (%s)."
            .formatted(label.seen(), known.domain(), known.owner(), known.trick().vietnamese());
    return new Sign(
        new PageEvidence(Type.LOOK_ALIKE, weight, label.seen(), known.domain(), sentence),
        known.owner());
  }
}
