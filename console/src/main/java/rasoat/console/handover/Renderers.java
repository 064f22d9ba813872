package rasoat.console.handover;

import java.util.List;

/** Everything that a case can be made into. */
final class Renderers {

  static final List<Renderer> ALL =
      List.of(
          new IncidentReport(),
          new CasePrint(),
          new Letter(ExportKind.PA05_REQUEST),
          new Letter(ExportKind.UNIT_NOTICE),
          new Bulletin(),
          new CsvExport(),
          new JsonExport(ExportKind.JSON),
          new MispExport(),
          new StixExport(),
          new JsonExport(ExportKind.WEBHOOK));

  private Renderers() {}

  static Renderer of(ExportKind kind) {
    return ALL.stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
  }
}
