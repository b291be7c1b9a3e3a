//! The OpenAPI document of the JSON API, derived from the routes of all sections.

use serde_json::{Map, Value, json};

use crate::section::{Operation, Registered, Who};
use crate::{Answer, Ctx, respond};

/// The document, as every reader gets it.
pub async fn serve(ctx: Ctx) -> Answer {
    let settings = ctx.app.settings();
    Ok(respond::json(&document(ctx.app.routes(), &settings.base_url, settings.cookie_name())))
}

/// The document of some routes (those that are no API operations are left out), for an installation at `base_url` whose
/// sessions travel in the cookie `cookie`.
pub fn document(routes: &[Registered], base_url: &str, cookie: &str) -> Value {
    let mut paths: Map<String, Value> = Map::new();
    for route in routes.iter().filter(|route| route.api) {
        let Some(operation) = &route.operation else { continue };
        let entry = paths.entry(route.path).or_insert_with(|| json!({}));
        entry[route.method.as_str().to_lowercase()] = describe(route, operation);
    }
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Exedra",
            "version": env!("CARGO_PKG_VERSION"),
            "description": "What the pages show, as JSON: the same rules, the same records. Errors are problem documents (RFC 9457).",
            "license": { "name": "Apache-2.0", "identifier": "Apache-2.0" },
        },
        "servers": [{ "url": base_url }],
        "paths": paths,
        "components": {
            "securitySchemes": { "session": { "type": "apiKey", "in": "cookie", "name": cookie } },
            "schemas": { "Problem": problem_schema() },
            "responses": { "Problem": {
                "description": "Why it was not done; nothing was written.",
                "content": { "application/problem+json": { "schema": { "$ref": "#/components/schemas/Problem" } } },
            } },
        },
    })
}

fn problem_schema() -> Value {
    let error = json!({
        "type": "object",
        "properties": { "field": { "type": "string" }, "detail": { "type": "string" } },
    });
    json!({
        "type": "object",
        "required": ["type", "status", "title"],
        "properties": {
            "type": { "type": "string" },
            "status": { "type": "integer" },
            "title": { "type": "string" },
            "detail": { "type": "string" },
            "errors": { "type": "array", "items": error },
        },
    })
}

fn describe(route: &Registered, operation: &Operation) -> Value {
    let names = route.path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'));
    let in_path = names.map(|name| {
        let name = name.trim_start_matches('*');
        json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" } })
    });
    let in_query = operation.query.iter().map(|(name, meaning)| {
        json!({ "name": name, "in": "query", "required": false, "description": meaning, "schema": { "type": "string" } })
    });
    let parameters: Vec<Value> = in_path.chain(in_query).collect();
    let mut described = json!({
        "operationId": operation_id(route),
        "summary": operation.summary,
        "tags": [route.section],
        "parameters": parameters,
        "responses": {
            "200": {
                "description": "Done.",
                "content": { "application/json": { "schema": (operation.answer)() } },
            },
            "default": { "$ref": "#/components/responses/Problem" },
        },
    });
    if let Some(body) = operation.body {
        described["requestBody"] = json!({ "required": true, "content": { "application/json": { "schema": body() } } });
    }
    if !matches!(route.act.who, Who::Everyone | Who::Holder) {
        described["security"] = json!([{ "session": [] }]);
    }
    described
}

/// A name for an operation: method and path, and therefore one of its own for each (`getOrganisationsById`).
fn operation_id(route: &Registered) -> String {
    let mut id = route.method.as_str().to_lowercase();
    for part in route.path.trim_start_matches("/api/v1").split(['/', '.', '-']).filter(|part| !part.is_empty()) {
        let name = part.trim_matches(['{', '}', '*']);
        if name.len() < part.len() {
            id.push_str("By");
        }
        let mut letters = name.chars();
        id.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        id.push_str(letters.as_str());
    }
    id
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::section::Act;

    fn route(method: http::Method, path: &'static str, who: Who, api: bool) -> Registered {
        let operation = Operation {
            summary: "x",
            query: &[("q", "words")],
            answer: || json!({}),
            body: (method == http::Method::POST).then_some(|| json!({ "type": "object" })),
        };
        let act = Act::new("a.b.c", who);
        Registered { method, path, act, section: "s", api, operation: api.then_some(operation) }
    }

    #[test]
    fn every_operation_has_its_own_id() {
        let routes = [
            route(http::Method::GET, "/api/v1/offers", Who::Everyone, true),
            route(http::Method::POST, "/api/v1/offers", Who::SignedIn, true),
            route(http::Method::GET, "/api/v1/offers/{id}", Who::Everyone, true),
            route(http::Method::GET, "/offers/{id}", Who::Everyone, false),
        ];
        let document = document(&routes, "https://forum.example", "__Host-exedra");
        let paths = document["paths"].as_object().unwrap();
        assert_eq!(paths.len(), 2);
        assert_eq!(paths["/api/v1/offers"]["get"]["operationId"], "getOffers");
        assert_eq!(paths["/api/v1/offers/{id}"]["get"]["operationId"], "getOffersById");
        assert_eq!(paths["/api/v1/offers/{id}"]["get"]["parameters"][0]["name"], "id");
        assert!(paths["/api/v1/offers"]["post"]["security"].is_array());
        assert!(paths["/api/v1/offers"]["get"]["security"].is_null());
    }
}
