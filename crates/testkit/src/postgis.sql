-- PostGIS is not everywhere. To what is compared in tests its type is one like another: text in GeoJSON with a modifier and
-- an order; distances are those of a plane, areas are boxes.
CREATE TYPE geometry;
CREATE FUNCTION geometry_in(cstring, oid, integer) RETURNS geometry LANGUAGE internal IMMUTABLE STRICT AS 'varcharin';
CREATE FUNCTION geometry_out(geometry) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'varcharout';
CREATE FUNCTION geometry_modifier(cstring[]) RETURNS integer LANGUAGE plpgsql IMMUTABLE STRICT AS 'begin return 1; end';
CREATE TYPE geometry (INPUT = geometry_in, OUTPUT = geometry_out, TYPMOD_IN = geometry_modifier, LIKE = varchar);
CREATE CAST (geometry AS text) WITHOUT FUNCTION AS IMPLICIT;
CREATE FUNCTION geometry_lt(geometry, geometry) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT AS 'bytealt';
CREATE FUNCTION geometry_le(geometry, geometry) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT AS 'byteale';
CREATE FUNCTION geometry_eq(geometry, geometry) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT AS 'byteaeq';
CREATE FUNCTION geometry_ge(geometry, geometry) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT AS 'byteage';
CREATE FUNCTION geometry_gt(geometry, geometry) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT AS 'byteagt';
CREATE FUNCTION geometry_cmp(geometry, geometry) RETURNS integer LANGUAGE internal IMMUTABLE STRICT AS 'byteacmp';
CREATE OPERATOR < (LEFTARG = geometry, RIGHTARG = geometry, FUNCTION = geometry_lt);
CREATE OPERATOR <= (LEFTARG = geometry, RIGHTARG = geometry, FUNCTION = geometry_le);
CREATE OPERATOR = (LEFTARG = geometry, RIGHTARG = geometry, FUNCTION = geometry_eq);
CREATE OPERATOR >= (LEFTARG = geometry, RIGHTARG = geometry, FUNCTION = geometry_ge);
CREATE OPERATOR > (LEFTARG = geometry, RIGHTARG = geometry, FUNCTION = geometry_gt);
CREATE OPERATOR CLASS geometry_ops DEFAULT FOR TYPE geometry USING btree AS
  OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >, FUNCTION 1 geometry_cmp(geometry, geometry);
