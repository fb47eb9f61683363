//! Reads from the source of a migration or a transform whether it uses Payload.

use std::path::Path;

use oxc::allocator::Allocator;
use oxc::ast::ast::{
    BindingPattern, Declaration, ExportDefaultDeclarationKind, Expression, FormalParameters, Program, PropertyKey,
    Statement, VariableDeclaration,
};
use oxc::parser::Parser;
use oxc::semantic::{Scoping, SemanticBuilder};
use oxc::span::SourceType;

use super::Direction;

/// Does this direction of the migration use `payload` or `req`, or tables by name (`db.query`)?
///
/// Whatever cannot be told for certain counts as yes.
pub(super) fn wants_payload(file: &Path, source: &str, direction: Direction) -> bool {
    let allocator = Allocator::default();
    let kind = SourceType::from_path(file).unwrap_or_else(|_| SourceType::mjs());
    let parsed = Parser::new(&allocator, source, kind).parse();
    if parsed.panicked || !parsed.diagnostics.is_empty() {
        return true;
    }
    let scoping = SemanticBuilder::new().build(&parsed.program).semantic.into_scoping();
    match parameters(&parsed.program, direction.as_str()) {
        Some(parameters) => !only_database(parameters, &scoping) || source.contains("db.query"),
        None => true,
    }
}

/// What a transform's second parameter has besides `payload` and `req`.
const OF_TRANSFORMS: [&str; 3] = ["collection", "locale", "dryRun"];

/// May the transform use `payload` or `req` of its second parameter? Whatever cannot be told for certain counts as yes.
pub(crate) fn transform_may_use_payload(file: &Path, source: &str) -> bool {
    let allocator = Allocator::default();
    let kind = SourceType::from_path(file).unwrap_or_else(|_| SourceType::mjs());
    let parsed = Parser::new(&allocator, source, kind).parse();
    if parsed.panicked || !parsed.diagnostics.is_empty() {
        return true;
    }
    let program = &parsed.program;
    let Some(parameters) = parameters(program, "transform").or_else(|| of_default(program)) else { return true };
    if parameters.rest.is_some() {
        return true;
    }
    let Some(context) = parameters.items.get(1) else { return false };
    let BindingPattern::ObjectPattern(pattern) = &context.pattern else { return true };
    let own = |key: &PropertyKey<'_>| matches!(key, PropertyKey::StaticIdentifier(key) if OF_TRANSFORMS.contains(&key.name.as_str()));
    pattern.rest.is_some() || !pattern.properties.iter().all(|property| own(&property.key))
}

/// The parameters of the function that is the default export.
fn of_default<'a, 'b>(program: &'b Program<'a>) -> Option<&'b FormalParameters<'a>> {
    program.body.iter().find_map(|statement| {
        let Statement::ExportDefaultDeclaration(export) = statement else { return None };
        match &export.declaration {
            ExportDefaultDeclarationKind::FunctionDeclaration(function) => Some(&*function.params),
            ExportDefaultDeclarationKind::ArrowFunctionExpression(function) => Some(&*function.params),
            _ => None,
        }
    })
}

/// The parameters of the exported function of this name.
fn parameters<'a, 'b>(program: &'b Program<'a>, name: &str) -> Option<&'b FormalParameters<'a>> {
    program.body.iter().find_map(|statement| {
        let Statement::ExportDeclaration(export) = statement else { return None };
        match &export.declaration {
            Declaration::FunctionDeclaration(function) => {
                function.id.as_ref().filter(|id| id.name == name).map(|_| &*function.params)
            }
            Declaration::VariableDeclaration(variables) => of_variable(variables, name),
            _ => None,
        }
    })
}

fn of_variable<'a, 'b>(variables: &'b VariableDeclaration<'a>, name: &str) -> Option<&'b FormalParameters<'a>> {
    variables.declarations.iter().find_map(|variable| {
        let BindingPattern::BindingIdentifier(id) = &variable.id else { return None };
        if id.name != name {
            return None;
        }
        match variable.init.as_ref()? {
            Expression::ArrowFunctionExpression(function) => Some(&*function.params),
            Expression::FunctionExpression(function) => Some(&*function.params),
            _ => None,
        }
    })
}

fn only_database(parameters: &FormalParameters<'_>, scoping: &Scoping) -> bool {
    if parameters.rest.is_some() || parameters.items.len() > 1 {
        return false;
    }
    let Some(parameter) = parameters.items.first() else { return true };
    let BindingPattern::ObjectPattern(pattern) = &parameter.pattern else { return false };
    pattern.rest.is_none()
        && pattern.properties.iter().all(|property| {
            let PropertyKey::StaticIdentifier(key) = &property.key else { return false };
            let BindingPattern::BindingIdentifier(id) = &property.value else { return false };
            let unused = || id.symbol_id.get().is_some_and(|id| scoping.symbol_is_unused(id));
            key.name == "db" || unused()
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wants(source: &str) -> bool {
        wants_payload(Path::new("m.ts"), source, Direction::Up)
    }

    #[test]
    fn what_payload_generates_needs_the_database_alone() {
        assert!(!wants(
            "import { MigrateUpArgs, sql } from '@payloadcms/db-postgres'\n\
             export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> { await db.execute(sql`x`) }"
        ));
        assert!(!wants("export const up = async ({ db }) => { await db.run('x') }"));
        assert!(!wants("export async function up() {}"));
    }

    #[test]
    fn every_use_of_payload_counts() {
        assert!(wants("export async function up({ payload }: A) { await payload.find({ collection: 'users' }) }"));
        assert!(wants("export async function up({ db, payload: p }: A) { await help(db, p) }"));
        assert!(wants("export async function up(args: A) { await help(args) }"));
        assert!(wants("export async function up({ db, ...rest }: A) { }"));
        assert!(wants("export { up } from './other'"));
        assert!(wants("const up = async () => {}\nexport default { up }"));
        assert!(wants("export async function up({ db }: A) { await db.query.users.findMany() }"));
        assert!(wants("export async function up({ db }: A) { const x = ; }"));
    }

    #[test]
    fn the_direction_that_runs_is_the_one_that_counts() {
        let source = "export async function up({ db }: A) { await db.run('x') }\n\
                      export async function down({ payload }: A) { await payload.find({}) }";
        assert!(!wants_payload(Path::new("m.ts"), source, Direction::Up));
        assert!(wants_payload(Path::new("m.ts"), source, Direction::Down));
    }

    #[test]
    fn most_transforms_need_no_payload() {
        let may = |source: &str| transform_may_use_payload(Path::new("t.ts"), source);
        assert!(!may("import type { User } from './payload-types'\nexport const transform = (doc: User) => doc"));
        assert!(!may("export function transform(doc, { locale, dryRun }) { return doc }"));
        assert!(!may("export default async function (doc) { return doc }"));
        assert!(!may("export default (doc, { collection }) => doc"));
        assert!(may("export async function transform(doc, { payload }) { return doc }"));
        assert!(may("export default async (doc, { req }) => doc"));
        assert!(may("export const transform = (doc, context) => doc"));
        assert!(may("export const transform = (doc, { locale, ...rest }) => doc"));
        assert!(may("export const transform = (...all) => all[0]"));
        assert!(may("export { transform } from './other'"));
    }
}
