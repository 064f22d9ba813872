package rasoat.detector.impersonation.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import rasoat.model.page.PageEvidence;
import rasoat.model.page.PageEvidence.Type;

/** Registered lately, which by itself says little. */
final class NewDomainSignal implements Signal {

  private static final double WEIGHT = 0.15;
  private static final int DAYS = 90;

  @Override
  public List<Sign> in(Address address, LocalDate day) {
    LocalDate registered = address.registered();
    if (registered == null || registered.isAfter(day)) {
      return List.of();
    }
    long days = ChronoUnit.DAYS.between(registered, day);
    if (days >= DAYS) {
      return List.of();
    }
    String sentence = "Tên miền mới đăng ký %d ngày trước (%s).".formatted(days, registered);
    return List.of(
        new Sign(
            new PageEvidence(Type.NEW_DOMAIN, WEIGHT, registered.toString(), "", sentence), null));
  }
}
