package rasoat.console.audit;

final class NoHead extends AuditHead {

  @Override
  void witness(AuditEnd end) {}
}
