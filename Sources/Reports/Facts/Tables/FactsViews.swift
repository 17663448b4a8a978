/// A view that answers a question of an organisation.
struct FactsView {
  let name: String
  let comment: String
  let query: String

  var creation: String {
    let fullName = "\(TableDefinition.schema).\(name)"
    return "CREATE OR REPLACE VIEW \(fullName) AS\n\(query);\n"
      + "COMMENT ON VIEW \(fullName) IS \(quoted(comment));\n"
  }
}

/// The questions that are asked first.
///
/// Invented data never counts together with real data.
let factsViews = [
  FactsView(
    name: "training_gap",
    comment: "Trainings wanted and not open to clients, by the rule that stands in the way; "
      + "wanted: chosen, or of a field wished for.",
    query: """
      WITH wanted AS (\(wantedTrainings)),
      totals AS (
        SELECT is_example, training, count(*) AS clients_wanting,
          count(*) FILTER (WHERE verdict <> 'open') AS clients_not_open
        FROM wanted GROUP BY is_example, training
      ),
      training_names AS (
        SELECT e.is_example, t.training, t.kind, t.field, t.qualification,
          max(t.name_fi) AS name_fi, max(t.name_sv) AS name_sv, max(t.name_en) AS name_en
        FROM luotsi_facts.training t JOIN luotsi_facts.export e USING (export_id)
        GROUP BY e.is_example, t.training, t.kind, t.field, t.qualification
      ),
      rule_names AS (
        SELECT rule, max(name_fi) AS rule_fi, max(name_sv) AS rule_sv, max(name_en) AS rule_en
        FROM luotsi_facts.rule GROUP BY rule
      ),
      held AS (
        SELECT w.is_example, w.training, b.rule, count(*) AS clients_held_back,
          count(*) FILTER (WHERE b.outcome = 'unknown') AS of_whom_unknown
        FROM wanted w JOIN luotsi_facts.barrier b USING (export_id, client_id, training)
        GROUP BY w.is_example, w.training, b.rule
      )
      SELECT is_example, training, kind, field, qualification, name_fi, name_sv, name_en,
        rule, rule_fi, rule_sv, rule_en,
        clients_wanting, clients_not_open, clients_held_back, of_whom_unknown
      FROM held
        JOIN totals USING (is_example, training)
        JOIN training_names USING (is_example, training)
        JOIN rule_names USING (rule)
      ORDER BY is_example, clients_not_open DESC, training, clients_held_back DESC, rule
      """,
  ),
  FactsView(
    name: "step_gain",
    comment: "Kinds of steps by how many wanted trainings they would help to open, and how many "
      + "alone.",
    query: """
      WITH wanted AS (\(wantedTrainings)),
      plan AS (
        SELECT export_id, client_id, training, count(*) AS steps
        FROM luotsi_facts.unlock_step GROUP BY export_id, client_id, training
      )
      SELECT w.is_example, s.step,
        count(DISTINCT (w.export_id, w.client_id)) AS clients,
        count(*) AS openings,
        count(DISTINCT (w.export_id, w.client_id)) FILTER (WHERE p.steps = 1)
          AS clients_by_it_alone,
        count(*) FILTER (WHERE p.steps = 1) AS openings_by_it_alone,
        count(*) FILTER (WHERE s.months_at_most <= 6) AS openings_within_half_a_year
      FROM wanted w
        JOIN luotsi_facts.unlock_step s USING (export_id, client_id, training)
        JOIN plan p USING (export_id, client_id, training)
      WHERE w.verdict = 'notYet'
      GROUP BY w.is_example, s.step
      ORDER BY w.is_example, openings_by_it_alone DESC, openings DESC, s.step
      """,
  ),
]

private let wantedTrainings = """

    SELECT v.export_id, v.client_id, v.training, v.verdict, e.is_example
    FROM luotsi_facts.verdict v
      JOIN luotsi_facts.export e USING (export_id)
      JOIN luotsi_facts.training t USING (export_id, training)
    WHERE v.verdict IS NOT NULL AND (
      v.is_chosen IS TRUE OR EXISTS (
        SELECT FROM luotsi_facts.interest i
        WHERE i.export_id = v.export_id AND i.client_id = v.client_id AND i.field = t.field
      )
    )

  """
