//! The documents of the bench: customers with a list of texts and a stylist, pages with blocks, arrays and locales.

use serde_json::{Value, json};

pub(super) const SERVICES: usize = 20;
pub(super) const STYLISTS: usize = 10;

/// A document of a collection by its place, with all its locales.
pub(super) fn document(collection: &str, at: usize) -> Value {
    match collection {
        "services" => json!({
            "name": { "en": format!("Cut {at}"), "es": format!("Corte {at}") },
            "description": { "en": "Wash, cut and blow-dry." },
            "price": 20 + at,
            "slug": format!("cut-{at}"),
            "addOns": [{ "name": { "en": "Wash", "es": "Lavado" }, "price": 5 }],
        }),
        "stylists" => json!({
            "name": format!("Stylist {at}"),
            "slug": format!("stylist-{at}"),
            "bio": { "en": "Cuts, colours, and listens.", "es": "Corta, tiñe y escucha." },
            "services": [1 + at % SERVICES, 1 + (at + 1) % SERVICES],
            "languages": ["en", "es"],
            "hours": [{ "day": "mon", "opens": "09:00", "closes": "17:00" }],
        }),
        "customers" => json!({
            "email": format!("customer-{at}@example.com"),
            "name": format!("Customer {at}"),
            "phone": format!("+34 600 {:03} {:03}", at / 1000 % 1000, at % 1000),
            "birthday": format!("19{:02}-{:02}-{:02}T00:00:00.000Z", 50 + at % 50, 1 + at % 12, 1 + at % 28),
            "favoriteStylist": 1 + at % STYLISTS,
            "preferences": { "notifications": at.is_multiple_of(2), "theme": if at.is_multiple_of(3) { "dark" } else { "light" } },
            "lastLogin": "2026-05-04T10:20:30.400Z",
            "tags": [format!("since {}", 2000 + at % 26), "newsletter"],
            "notes": "Prefers mornings.",
        }),
        _ => page(at),
    }
}

fn page(at: usize) -> Value {
    json!({
        "_status": "published",
        "title": { "en": format!("Page {at}"), "es": format!("Página {at}") },
        "slug": format!("page-{at}"),
        "content": { "en": text(&format!("What page {at} is about.")), "es": text("De qué trata.") },
        "layout": [
            {
                "blockType": "hero",
                "heading": { "en": format!("Welcome to page {at}"), "es": "Bienvenidos" },
                "links": [
                    { "label": { "en": "Book", "es": "Reservar" }, "url": "/book" },
                    { "label": { "en": "Prices", "es": "Precios" }, "url": "/prices" },
                ],
            },
            {
                "blockType": "service-list",
                "title": { "en": "What we do", "es": "Lo que hacemos" },
                "services": [1 + at % SERVICES, 1 + (at + 5) % SERVICES, 1 + (at + 9) % SERVICES],
                "layout": "list",
            },
            { "blockType": "prose", "content": { "en": text("We cut hair.") } },
        ],
        "schedule": { "from": "2026-01-01T00:00:00.000Z" },
    })
}

/// Rich text of one paragraph.
fn text(text: &str) -> Value {
    let words =
        json!({ "type": "text", "text": text, "version": 1, "detail": 0, "format": 0, "mode": "normal", "style": "" });
    let place = json!({ "direction": "ltr", "format": "", "indent": 0, "version": 1 });
    let node = |kind: &str, children: Value| {
        let mut node = place.clone();
        node["type"] = json!(kind);
        node["children"] = json!([children]);
        node
    };
    json!({ "root": node("root", node("paragraph", words)) })
}

/// The same document with English alone: the Local API creates one locale at a time.
pub(super) fn in_english(value: Value) -> Value {
    match value {
        Value::Object(mut object) => match object.remove("en") {
            Some(english) => english,
            None => object.into_iter().map(|(name, value)| (name, in_english(value))).collect(),
        },
        Value::Array(items) => items.into_iter().map(in_english).collect(),
        other => other,
    }
}
