CREATE CAST (text AS geometry) WITHOUT FUNCTION AS ASSIGNMENT;
CREATE DOMAIN geography AS geometry;
CREATE FUNCTION ST_GeomFromGeoJSON(text) RETURNS geometry LANGUAGE sql IMMUTABLE STRICT AS 'select $1::geometry';
CREATE FUNCTION ST_AsGeoJSON(geometry) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS 'select $1::text';
CREATE FUNCTION ST_MakePoint(double precision, double precision) RETURNS geometry LANGUAGE sql IMMUTABLE STRICT AS
  $$ select json_build_object('type', 'Point', 'coordinates', json_build_array($1, $2))::text::geometry $$;
CREATE FUNCTION ST_SetSRID(geometry, integer) RETURNS geometry LANGUAGE sql IMMUTABLE STRICT AS 'select $1';
CREATE FUNCTION ST_Point(geometry) RETURNS point LANGUAGE sql IMMUTABLE STRICT AS
  $$ select point(($1::text::json #>> '{coordinates,0}')::float, ($1::text::json #>> '{coordinates,1}')::float) $$;
CREATE FUNCTION ST_Plane(geometry, geometry) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT AS
  'select ST_Point($1) <-> ST_Point($2)';
CREATE FUNCTION ST_Distance(geometry, geometry) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT AS
  'select ST_Plane($1, $2)';
CREATE FUNCTION ST_DWithin(geometry, geometry, double precision) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS
  'select ST_Plane($1, $2) <= $3';
CREATE OPERATOR <-> (LEFTARG = geometry, RIGHTARG = geometry, FUNCTION = ST_Plane);
CREATE FUNCTION ST_Within(geometry, geometry) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$
  select ST_Point($1) <@ box(
    point(min((one ->> 0)::float), min((one ->> 1)::float)), point(max((one ->> 0)::float), max((one ->> 1)::float)))
  from json_array_elements($2::text::json #> '{coordinates,0}') one $$;
CREATE FUNCTION ST_Intersects(geometry, geometry) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS
  'select ST_Within($1, $2)';
