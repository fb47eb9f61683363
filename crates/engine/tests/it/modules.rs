//! What module syntax means, as Node and the tools around it understand it.

use serde_json::{Value, json};

use crate::common::Project;

const MODULE: &str = r#"{"type": "module"}"#;

fn exports(files: &[(&str, &str)]) -> Value {
    Project::new(files).exports(files[0].0)
}

#[test]
fn typescript_is_stripped_and_its_own_syntax_runs() {
    let value = exports(&[(
        "a.ts",
        r#"
        enum Color { Red, Green = 'g' }
        const enum Small { One = 1 }
        namespace Shapes { export const sides = 4; export namespace Inner { export const deep = true } }
        type Unused = { [K in Color]: number }
        class Base { constructor(public name: string, private readonly age = 3) {} get years() { return this.age } }
        abstract class Child extends Base { declare hidden: string; count = 1; static total = 7; #secret = 's'; reveal() { return this.#secret } }
        class Real extends Child {}
        const real = new Real('n')
        export const color = [Color.Red, Color[0], Color.Green, Small.One]
        export const shape = Shapes.sides + (Shapes.Inner.deep ? 1 : 0)
        export const made = { name: real.name, years: real.years, count: real.count, total: Child.total, secret: real.reveal(), hidden: 'hidden' in real }
        export const satisfied = { a: 1 } satisfies Record<string, number>
        export const cast = <unknown>5 as number
        export const nothing = null!
        export default function <T>(x: T): T { return x }
        "#,
    )]);
    assert_eq!(value["color"], json!([0, "Red", "g", 1]));
    assert_eq!(value["shape"], 5);
    assert_eq!(value["made"], json!({"name": "n", "years": 3, "count": 1, "total": 7, "secret": "s", "hidden": false}));
    assert_eq!(value["satisfied"], json!({"a": 1}));
    assert_eq!(value["default"], json!({"$function": true}));
}

#[test]
fn decorators_run_with_their_arguments() {
    let value = exports(&[(
        "a.ts",
        r"
        const seen: string[] = []
        const field = (name: string) => (target: any, key: string) => { seen.push(`${name}:${key}`) }
        const sealed = (target: any) => { target.sealed = true; return target }
        const twice = (_: any, __: string, d: PropertyDescriptor) => { const f = d.value; d.value = function () { return f.call(this) * 2 } }
        @sealed class A { @field('f') a = 1; @twice two() { return 2 } }
        export const result = { seen, sealed: (A as any).sealed, two: new A().two(), a: new A().a }
        ",
    )]);
    assert_eq!(value["result"], json!({"seen": ["f:a"], "sealed": true, "two": 4, "a": 1}));
}

#[test]
fn jsx_becomes_calls_of_the_installed_react() {
    let project = Project::with_payload(&[(
        "a.tsx",
        "const Label = () => <b title='x'>{1}</b>\nexport const element = { type: Label().type, title: Label().props.title }",
    )]);
    assert_eq!(project.exports("a.tsx")["element"], json!({"type": "b", "title": "x"}));
}

#[test]
fn imports_are_live_and_circles_see_each_other() {
    let value = exports(&[
        ("a.ts", "import { bump, count } from './b'\nbump()\nexport const seen = count\nexport { late } from './c.js'"),
        ("b.ts", "export let count = 1\nexport const bump = () => { count++ }"),
        (
            "c.ts",
            "import { fromD } from './d'\nexport const base = 2\nexport const late = fromD() + base\nexport function hoisted() { return 5 }",
        ),
        (
            "d.ts",
            "import * as c from './c'\nimport { hoisted } from './c'\nexport const fromD = () => hoisted() + (Object.keys(c).length)",
        ),
    ]);
    assert_eq!(value["seen"], 2);
    assert_eq!(value["late"], 10);
}

#[test]
fn every_form_of_export_is_seen_under_its_name() {
    let value = exports(&[
        (
            "a.ts",
            r"
            export * from './b'
            export * as all from './b'
            export { default } from './b'
            export { default as renamed, one as 'quoted name' } from './b'
            import only, { one, type Shape } from './b'
            export { only, one as again }
            export const { x, nested: [y] } = { x: 1, nested: [2] }
            export const use = { one, only }
            ",
        ),
        (
            "b.ts",
            "export const one = 1\nexport interface Shape { a: 1 }\nexport type { Shape as Other }\nexport default { b: true }",
        ),
    ]);
    assert_eq!(
        value,
        json!({
            "default": {"b": true}, "renamed": {"b": true}, "quoted name": 1, "x": 1, "y": 2,
            "use": {"one": 1, "only": {"b": true}}, "only": {"b": true}, "again": 1, "all": {"one": 1, "default": {"b": true}}, "one": 1,
        })
    );
}

#[test]
fn modules_run_once_in_the_order_of_the_language_also_around_top_level_await() {
    let value = exports(&[
        (
            "a.ts",
            "import './first'\nimport { slow } from './slow'\nimport './last'\nimport { order } from './order'\norder.push('a' + slow)\nexport { order }",
        ),
        ("order.ts", "export const order: string[] = []"),
        ("first.ts", "import { order } from './order'\norder.push('first')"),
        (
            "slow.ts",
            "import { order } from './order'\nexport const slow = await new Promise((done) => setTimeout(done, 5, 1))\norder.push('slow')",
        ),
        ("last.ts", "import { order } from './order'\nimport './first'\norder.push('last')"),
    ]);
    assert_eq!(value["order"], json!(["first", "slow", "last", "a1"]));
}

#[test]
fn a_package_that_awaits_is_whole_for_everybody_who_uses_it_meanwhile() {
    let value = exports(&[
        (
            "a.ts",
            "import { value } from 'slow'\nlet seen = 'nothing'\nPromise.resolve().then(() => (seen = value))\nexport const first = value\nexport const later = await new Promise((done) => setTimeout(() => done(seen), 1))",
        ),
        ("node_modules/slow/package.json", r#"{"name": "slow", "type": "module", "exports": "./index.js"}"#),
        (
            "node_modules/slow/index.js",
            "const mod = await import('./real.js')\nexport const value = mod.value\nexport const { other } = await mod.more",
        ),
        (
            "node_modules/slow/real.js",
            "export const value = 'whole'\nexport const more = new Promise((done) => setTimeout(done, 1, { other: 1 }))",
        ),
    ]);
    assert_eq!((value["first"].as_str(), value["later"].as_str()), (Some("whole"), Some("whole")));
}

#[test]
fn import_meta_names_the_file() {
    let project = Project::new(&[
        ("package.json", MODULE),
        (
            "sub dir/a.ts",
            "import { fileURLToPath } from 'node:url'\nimport path from 'path'\nexport const meta = { url: import.meta.url, dirname: import.meta.dirname, filename: import.meta.filename, back: fileURLToPath(import.meta.url), dir: path.dirname(fileURLToPath(import.meta.url)), resolved: import.meta.resolve('./b.ts') }",
        ),
        ("sub dir/b.ts", ""),
    ]);
    let (file, dir) = (project.path("sub dir/a.ts"), project.path("sub dir"));
    let url = format!("file://{}", project.path("sub%20dir/a.ts").display());
    assert_eq!(
        project.exports("sub dir/a.ts")["meta"],
        json!({"url": url, "dirname": dir, "filename": file, "back": file, "dir": dir, "resolved": url.replace("a.ts", "b.ts")})
    );
}

#[test]
fn commonjs_and_es_modules_use_each_other() {
    let value = exports(&[
        (
            "a.mts",
            r"
            import cjs, { named } from './c.cjs'
            import * as space from './c.cjs'
            import { createRequire } from 'node:module'
            const require = createRequire(import.meta.url)
            export const values = [cjs.named, named, space.default.named, require('./c.cjs').named, require('./m.mjs').default, require('./d.json').d]
            export const identity = require('./c.cjs') === cjs
            export const dynamic = (await import('./m.mjs')).default
            ",
        ),
        (
            "c.cjs",
            "exports.named = 'n'; exports.file = __filename.endsWith('c.cjs'); exports.self = this === module.exports",
        ),
        ("m.mjs", "export default 'm'"),
        ("d.json", r#"{"d": 4}"#),
    ]);
    assert_eq!(value["values"], json!(["n", "n", "n", "n", "m", 4]));
    assert_eq!(value["identity"], true);
    assert_eq!(value["dynamic"], "m");
}

#[test]
fn the_default_of_a_compiled_module_depends_on_the_importing_package_as_in_node() {
    let compiled =
        "Object.defineProperty(exports, '__esModule', { value: true }); exports.default = 'inner'; exports.x = 1";
    let files = |package: &'static str| {
        [
            ("a.ts", "import value, { x } from './c.cjs'\nexport { value, x }"),
            ("package.json", package),
            ("c.cjs", compiled),
        ]
    };
    assert_eq!(exports(&files("{}"))["value"], "inner");
    assert_eq!(exports(&files(MODULE))["value"], json!({"default": "inner", "x": 1}));
}

#[test]
fn typescript_in_a_commonjs_package_has_the_names_of_commonjs() {
    let value = exports(&[
        (
            "a.ts",
            "import path from 'path'\nexport const dir = path.basename(__dirname) !== '' && typeof module === 'object'\nexport const value = require('./b').b",
        ),
        ("b.ts", "export const b = 'b'"),
    ]);
    assert_eq!(value, json!({"dir": true, "value": "b"}));
}

#[test]
fn json_and_assets_can_be_imported() {
    let value = exports(&[
        (
            "a.ts",
            "import data from './data.json' with { type: 'json' }\nimport { inner } from './data.json'\nimport './style.scss'\nimport classes from './style.module.css'\nimport logo from './logo.svg'\nexport const result = [data.inner, inner, typeof classes.button, typeof logo]",
        ),
        ("data.json", "\u{feff}{\"inner\": 1}"),
    ]);
    assert_eq!(value["result"], json!([1, 1, "function", "function"]));
}

#[test]
fn tsconfig_paths_are_followed_also_through_extends() {
    let value = exports(&[
        ("src/a.ts", "import { b } from '@/lib/b'\nimport c from '~c'\nexport const result = b + c"),
        ("src/lib/b.ts", "export const b = 1"),
        ("other/c.ts", "export default 2"),
        ("tsconfig.json", r#"{ "extends": "./base.json", /* comment */ }"#),
        ("base.json", r#"{"compilerOptions": {"baseUrl": ".", "paths": {"@/*": ["src/*"], "~c": ["other/c.ts"]}}}"#),
    ]);
    assert_eq!(value["result"], 3);
}

#[test]
fn packages_are_found_by_their_exports_and_conditions() {
    let value = exports(&[
        (
            "a.mts",
            "import { how } from 'both'\nimport { createRequire } from 'module'\nimport sub from 'both/sub'\nimport { lazy } from 'both/barrel'\nexport const result = [how, createRequire(import.meta.url)('both').how, sub, lazy]",
        ),
        (
            "node_modules/both/package.json",
            r#"{"name": "both", "version": "1.0.0", "exports": {".": {"import": "./i.mjs", "require": "./r.cjs"}, "./sub": {"browser": "./no.js", "default": "./sub.mjs"}, "./barrel": "./barrel.mjs"}}"#,
        ),
        ("node_modules/both/i.mjs", "export const how = 'import'"),
        ("node_modules/both/r.cjs", "exports.how = 'require'"),
        ("node_modules/both/sub.mjs", "import './effect.mjs'\nexport default globalThis.effect"),
        ("node_modules/both/effect.mjs", "globalThis.effect = 'effect'"),
        ("node_modules/both/barrel.mjs", "export { lazy } from './lazy.mjs'\nexport { never } from './broken.mjs'"),
        ("node_modules/both/lazy.mjs", "export const lazy = 'lazy'"),
        ("node_modules/both/broken.mjs", "throw new Error('a binding that nobody uses is not evaluated')"),
    ]);
    assert_eq!(value["result"], json!(["import", "require", "effect", "lazy"]));
}

#[test]
fn an_optional_dependency_that_is_missing_throws_where_it_is_required() {
    let value = exports(&[
        ("a.mjs", "import { found } from 'pkg'\nexport { found }"),
        ("node_modules/pkg/package.json", r#"{"name": "pkg", "main": "index.js"}"#),
        (
            "node_modules/pkg/index.js",
            "try { require('optional-thing'); exports.found = true } catch (error) { exports.found = error.code }",
        ),
    ]);
    assert_eq!(value["found"], "MODULE_NOT_FOUND");
}

#[test]
fn the_environment_is_the_one_that_was_given() {
    let mut project = Project::new(&[(
        "a.ts",
        r"
        export const before = [process.env.GIVEN, process.env.ABSENT === undefined, 'GIVEN' in process.env, Object.keys(process.env)]
        process.env.SET = 5 as any
        delete process.env.GIVEN
        export const after = { ...process.env }
        export const cwd = process.cwd()
        ",
    )]);
    project.set("GIVEN", "g");
    let value = project.exports("a.ts");
    assert_eq!(value["before"], json!(["g", true, true, ["GIVEN"]]));
    assert_eq!(value["after"], json!({"SET": "5"}));
    assert_eq!(value["cwd"], json!(project.settings.cwd));
}

#[test]
fn exports_are_plain_data_with_promises_awaited() {
    let value = exports(&[(
        "sync-config.ts",
        r"
        export const syncConfig = {
          collections: ['users'], when: new Date(0), none: undefined, f() {}, later: Promise.resolve([1]),
          map: new Map([['a', 1]]), set: new Set([2]),
        }
        ",
    )]);
    assert_eq!(
        value,
        json!({"syncConfig": {
            "collections": ["users"], "when": "1970-01-01T00:00:00.000Z", "f": {"$function": true}, "later": [1],
            "map": {"a": 1}, "set": [2],
        }})
    );
}

#[test]
fn typescripts_own_imports_and_exports_of_commonjs_run() {
    let value = exports(&[
        (
            "a.ts",
            "import lib = require('./lib')\nimport { type Only, used } from './types'\nexport type { Only }\nexport const result = [lib.one, used]",
        ),
        ("lib.ts", "const lib = { one: 1 }\nexport = lib"),
        ("types.ts", "export interface Only { a: 1 }\nexport const used = 'u'\nexport { Only as Again }"),
    ]);
    assert_eq!(value["result"], json!([1, "u"]));
}

#[test]
fn a_linked_package_of_the_same_repository_is_the_users_own_code() {
    let project = Project::new(&[
        ("app/a.ts", "import { shared } from '@acme/shared'\nexport { shared }"),
        ("packages/shared/package.json", r#"{"name": "@acme/shared", "main": "./src/index.ts", "type": "module"}"#),
        ("packages/shared/src/index.ts", "export { shared } from './shared.js'"),
        ("packages/shared/src/shared.ts", "export const shared: string = 'shared'"),
        ("app/node_modules/@acme/.keep", ""),
    ]);
    std::os::unix::fs::symlink(project.path("packages/shared"), project.path("app/node_modules/@acme/shared")).unwrap();
    assert_eq!(project.exports("app/a.ts")["shared"], "shared");
}

#[test]
fn classes_keep_their_identity_their_this_and_their_names() {
    let value = exports(&[
        (
            "a.ts",
            r"
            import Base, { helper, make, Space } from './b'
            import * as all from './b'
            class Child extends Base { own = helper`x${1}y` }
            export const result = {
              names: [Base.name, make.name, (class {}).name, new Space.Inner().kind],
              instance: new Child() instanceof Base, same: all.default === Base, made: new (make())().made,
              self: helper.call(5, ['a'] as any, 1), chained: all?.make?.()?.name, shorthand: { helper }.helper === helper,
              typed: typeof helper, spread: [...all.list],
            }
            ",
        ),
        (
            "b.ts",
            r"
            export default class Named {}
            export function helper(this: unknown, parts: TemplateStringsArray, n: number) { return `${this === undefined} ${parts.join('|')} ${n}` }
            export const make = () => class Made { made = 'made' }
            export const Space = { Inner: class { kind = 'inner' } }
            export const list = [1, 2]
            ",
        ),
    ]);
    assert_eq!(
        value["result"],
        json!({
            "names": ["Named", "make", "", "inner"], "instance": true, "same": true, "made": "made", "self": "false a 1",
            "chained": "Made", "shorthand": true, "typed": "function", "spread": [1, 2],
        })
    );
}
