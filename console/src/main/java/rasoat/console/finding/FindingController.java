package rasoat.console.finding;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import rasoat.model.document.DocumentId;
import rasoat.model.document.OfficialDocument;
import rasoat.model.finding.FindingId;
import rasoat.model.port.FindingStore;
import rasoat.model.port.KeptFinding;

/** The page of one finding. */
@Controller
class FindingController {

  private final FindingStore findings;
  private final DocumentLookup documents;

  FindingController(FindingStore findings, DocumentLookup documents) {
    this.findings = findings;
    this.documents = documents;
  }

  @GetMapping("/findings/{id}")
  String finding(@PathVariable String id, Model model) throws IOException {
    KeptFinding kept =
        findings
            .find(new FindingId(id))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model.addAttribute("page", FindingPage.of(kept, document(kept.finding().document())));
    return "finding";
  }

  private Optional<OfficialDocument> document(@Nullable DocumentId id) throws IOException {
    return id == null ? Optional.empty() : documents.get(id);
  }
}
