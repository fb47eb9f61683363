//! Documents for every collection of the salon.

use serde_json::{Value, json};

use crate::api::Api;

/// A PNG of 160 by 120 points: larger than the salon's image sizes, so that Payload makes both of them.
const IMAGE: &[u8] = include_bytes!("image.png");

/// See [`Api::fill`].
pub(crate) fn fill(api: &Api) -> Value {
    let photo = api.upload("media", "anna.png", "image/png", IMAGE, &json!({ "alt": "Anna", "credit": "Studio" }));
    api.translate("media", &photo["id"], "es", &json!({ "alt": "Ana" }));
    let note = api.upload("media", "price list.txt", "text/plain", b"Cut 20\nBeard 10\n", &json!({ "alt": "Prices" }));

    let cut = api.create(
        "services",
        &json!({
            "name": "Cut", "description": "A classic cut.", "price": 20, "duration": 30, "image": photo["id"],
            "addOns": [{ "name": "Wash", "price": 5 }, { "name": "Hot towel", "price": 3.5 }],
        }),
    );
    let wash = &cut["addOns"][0];
    let towel = &cut["addOns"][1];
    api.translate(
        "services",
        &cut["id"],
        "es",
        &json!({
            "name": "Corte", "description": "Un corte clásico.",
            "addOns": [
                { "id": wash["id"], "name": "Lavado", "price": 5 },
                { "id": towel["id"], "name": "Toalla caliente", "price": 3.5 },
            ],
        }),
    );
    let beard = api.create("services", &json!({ "name": "Beard", "price": 10, "duration": 15, "active": false }));

    let anna = api.create(
        "stylists",
        &json!({
            "name": "Anna", "photo": photo["id"], "bio": "Twelve years with scissors.",
            "services": [beard["id"], cut["id"]], "languages": ["en", "es"],
            "hours": [
                { "day": "mon", "opens": "09:00", "closes": "17:00" },
                { "day": "tue", "opens": "10:00", "closes": "18:00" },
            ],
            "career": [
                { "blockType": "award", "title": "Best fade", "year": 2024 },
                { "blockType": "training", "school": "Barber school", "topics": ["fades", "beards"] },
            ],
        }),
    );
    api.translate("stylists", &anna["id"], "es", &json!({ "bio": "Doce años con las tijeras." }));
    let bob = api.create("stylists", &json!({ "name": "Bob", "services": [cut["id"]] }));

    let customer = api.create(
        "customers",
        &json!({
            "email": "carla@example.test", "password": "carla-password", "name": "Carla", "phone": "+1 555 0100",
            "birthday": "1990-05-17T12:00:00.000Z", "favoriteStylist": anna["id"],
            "preferences": { "notifications": true, "theme": "dark" }, "tags": ["vip", "walk-in"], "notes": "Tea.",
        }),
    );
    let user = api.create(
        "users",
        &json!({ "email": "editor@salon.test", "password": "editor-password", "name": "Eddy", "role": "editor" }),
    );
    let appointment = api.create(
        "appointments",
        &json!({
            "customer": customer["id"], "stylist": anna["id"], "services": [cut["id"], beard["id"]],
            "date": "2026-12-01T10:00:00.000Z", "status": "booked", "notes": "First visit.",
            "source": { "relationTo": "customers", "value": customer["id"] },
        }),
    );

    let home = api.create(
        "pages",
        &json!({
            "title": "Home", "_status": "published", "content": rich_text("Welcome", &photo["id"], &cut["id"]),
            "layout": [
                { "blockType": "hero", "heading": "Modern Men", "image": photo["id"],
                  "links": [{ "label": "Book", "url": "/book" }] },
                { "blockType": "service-list", "title": "Our services", "services": [cut["id"], beard["id"]] },
                { "blockType": "prose", "content": rich_text("Prose", &photo["id"], &beard["id"]) },
            ],
            "schedule": { "from": "2026-01-01T00:00:00.000Z" },
            "meta": { "title": "Home of Modern Men", "description": "A barbershop.", "image": photo["id"] },
        }),
    );
    // A locale is validated by itself: what is required in English is required in Spanish, in every row.
    let mut layout = home["layout"].clone();
    layout[0]["heading"] = json!("Hombres modernos");
    layout[0]["links"][0]["label"] = json!("Reservar");
    layout[1]["title"] = json!("Servicios");
    let spanish = json!({ "title": "Inicio", "_status": "published", "layout": layout });
    api.translate("pages", &home["id"], "es", &spanish);
    let about = api.create("pages", &json!({ "title": "About", "parent": home["id"], "_status": "draft" }));
    let redirect = api.create(
        "redirects",
        &json!({ "from": "/start", "to": { "type": "reference",
            "reference": { "relationTo": "pages", "value": home["id"] } } }),
    );
    let form = api.create(
        "forms",
        &json!({
            "title": "Contact", "confirmationType": "message", "confirmationMessage": rich_text("Thanks", &photo["id"], &cut["id"]),
            "fields": [{ "blockType": "text", "name": "name", "label": "Name", "required": true }],
        }),
    );
    let submission = api.create(
        "form-submissions",
        &json!({ "form": form["id"], "submissionData": [{ "field": "name", "value": "Carla" }] }),
    );
    let settings = api.post(
        "/api/globals/settings?depth=0",
        &json!({
            "name": "Modern Men", "tagline": "Cuts and beards", "logo": photo["id"], "opens": "08:30",
            "navigation": [{ "label": "Home", "page": home["id"] }],
        }),
    );
    assert_eq!(settings.status, 200, "Payload refuses the settings: {}", settings.body);

    json!({
        "media": [photo["id"], note["id"]], "services": [cut["id"], beard["id"]],
        "stylists": [anna["id"], bob["id"]], "customers": [customer["id"]], "users": [user["id"]],
        "appointments": [appointment["id"]], "pages": [home["id"], about["id"]], "redirects": [redirect["id"]],
        "forms": [form["id"]], "form-submissions": [submission["id"]],
    })
}

/// A rich text with a paragraph, an upload, a relationship and an internal link.
fn rich_text(text: &str, media: &Value, service: &Value) -> Value {
    let text =
        json!({ "type": "text", "text": text, "detail": 0, "format": 0, "mode": "normal", "style": "", "version": 1 });
    let link = json!({
        "type": "link", "version": 3, "direction": null, "format": "", "indent": 0, "children": [text],
        "fields": { "linkType": "internal", "newTab": false, "doc": { "relationTo": "services", "value": service } },
        "id": "6900000000000000000000aa",
    });
    let paragraph = json!({
        "type": "paragraph", "version": 1, "direction": null, "format": "", "indent": 0, "textFormat": 0,
        "textStyle": "", "children": [text, link],
    });
    let upload = json!({
        "type": "upload", "version": 3, "format": "", "fields": null, "relationTo": "media", "value": media,
        "id": "6900000000000000000000ab",
    });
    let relationship = json!({
        "type": "relationship", "version": 2, "format": "", "relationTo": "services", "value": service,
    });
    json!({ "root": {
        "type": "root", "version": 1, "direction": null, "format": "", "indent": 0,
        "children": [paragraph, upload, relationship],
    } })
}
