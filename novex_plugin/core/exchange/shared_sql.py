"""The statements by which a database adds up what :mod:`.shared_tables` put in it.

All of them are fixed texts; values travel as parameters. Temporary tables hold one run: which objects are in force
(``telt``), the disjoint pieces of all areas that ever are (``stuk`` with ``lid``), and per horizon what lies on each
piece (``grond``, ``stapel``). From there on everything is a sum per group.

Words: ``zoek`` is a search area, ``hoofd`` the main functions on a piece, ``ook`` what is only a further function
there, ``indeling`` a way of splitting and ``sleutel`` its values.
"""

# Compiling a statement costs seconds, and these run once.
PLAIN = "SET LOCAL jit = off"

# -- what is in force

LEVELS = "CREATE TEMP TABLE niveau (provincie text, variant text, niveau int) ON COMMIT DROP"
PUT_LEVEL = "INSERT INTO niveau VALUES (%s, %s, %s)"
INDEX_LEVELS = "ANALYZE niveau"
COUNTING = "CREATE TEMP TABLE telt (horizon int, uuid text) ON COMMIT DROP"
_SUCCESSORS = """
    gestart AS (
        SELECT o.uuid, o.vervangt, o.vervalt, o.eind, o.provincie, n.niveau
        FROM optel_object o JOIN niveau n USING (provincie, variant) WHERE o.begin <= %(jaar)s),
    opvolger AS (
        SELECT g.uuid, g.vervangt FROM gestart g
        JOIN optel_object v ON v.uuid = g.vervangt AND v.provincie = g.provincie
        JOIN niveau n ON n.provincie = v.provincie AND n.variant = v.variant
        WHERE g.vervangt <> '' AND n.niveau <= g.niveau)"""
CIRCLE = " ".join(["WITH RECURSIVE", _SUCCESSORS, """,
    pad AS (
        SELECT uuid AS eerste, vervangt AS nu, ARRAY[uuid] AS langs FROM opvolger
        UNION ALL
        SELECT p.eerste, o.vervangt, p.langs || o.uuid FROM pad p JOIN opvolger o ON o.uuid = p.nu
        WHERE p.nu <> ALL (p.langs))
    SELECT o.rij ->> 'naam' FROM optel_object o
    WHERE o.uuid = ANY ((SELECT langs FROM pad WHERE nu = eerste LIMIT 1)::text[])"""])
PUT_COUNTING = " ".join(["WITH", _SUCCESSORS, """
    INSERT INTO telt
    SELECT %(jaar)s, g.uuid FROM gestart g
    WHERE NOT g.vervalt AND (g.eind IS NULL OR g.eind >= %(jaar)s)
    AND g.uuid NOT IN (SELECT vervangt FROM opvolger)"""])
INDEX_COUNTING = ("CREATE INDEX ON telt (horizon, uuid)", "CREATE INDEX ON telt (uuid)", "ANALYZE telt")

# -- disjoint pieces, once for all horizons

AREAS = (
    """CREATE TEMP TABLE vlak ON COMMIT DROP AS
        SELECT o.uuid, o.provincie, o.functie, o.zoek, o.maat AS vorm, ST_Area(o.maat) AS opp,
            ST_ClusterDBSCAN(o.maat, 0, 1) OVER (PARTITION BY o.zoek) AS groep
        FROM optel_object o
        WHERE o.soort = 'vlak' AND o.maat IS NOT NULL AND EXISTS (SELECT 1 FROM telt t WHERE t.uuid = o.uuid)""",
    "CREATE INDEX ON vlak (groep, zoek)",
    "CREATE INDEX ON vlak (uuid)",
    "ANALYZE vlak",
    """CREATE TEMP TABLE facet (nr bigint GENERATED ALWAYS AS IDENTITY, zoek boolean, groep int, vorm geometry)
        ON COMMIT DROP""",
    "CREATE TEMP TABLE lid (nr bigint, uuid text) ON COMMIT DROP",
    "CREATE TEMP TABLE open_groep (zoek boolean, groep int) ON COMMIT DROP",
    "INSERT INTO open_groep SELECT zoek, groep FROM vlak GROUP BY zoek, groep HAVING count(*) > 1",
    """INSERT INTO facet (zoek, groep, vorm)
        SELECT zoek, groep, vorm FROM vlak WHERE (zoek, groep) NOT IN (SELECT zoek, groep FROM open_groep)""",
    "INSERT INTO lid SELECT f.nr, v.uuid FROM facet f JOIN vlak v USING (zoek, groep)",
)
# A grid of 0 leaves coordinates as they are. Where borders run nearly along each other that may miss a crossing; such
# groups come to a grid, which always gives a node.
GRIDS_M = (-1.0, 1e-5, 1e-4, 1e-3)
CUT = """INSERT INTO facet (zoek, groep, vorm)
    SELECT zoek, groep, vorm FROM (
        SELECT g.zoek, g.groep, (ST_Dump(ST_Polygonize(ARRAY[g.lijnen]))).geom AS vorm FROM (
            SELECT v.zoek, v.groep, ST_Union(ST_Boundary(v.vorm), %(raster)s::float8) AS lijnen
            FROM vlak v JOIN open_groep USING (zoek, groep) GROUP BY v.zoek, v.groep) g) d
    WHERE ST_IsValid(vorm)"""
# A face with a spike of no width can have its inside point on the tip of a corner; then the shared area decides.
MEMBERS = """INSERT INTO lid
    SELECT f.nr, v.uuid FROM facet f JOIN open_groep USING (zoek, groep)
    CROSS JOIN LATERAL (SELECT ST_PointOnSurface(f.vorm) AS plek) p
    JOIN vlak v ON v.zoek = f.zoek AND v.groep = f.groep AND v.vorm && f.vorm
    WHERE CASE WHEN ST_Distance(p.plek, ST_Boundary(f.vorm)) >= 1e-6 THEN ST_Contains(v.vorm, p.plek)
        ELSE ST_Area(f.vorm) > 1e-4 AND ST_Area(ST_Intersection(v.vorm, f.vorm)) > 0.5 * ST_Area(f.vorm) END"""
FAILED = """CREATE TEMP TABLE mis_groep ON COMMIT DROP AS
    SELECT v.zoek, v.groep FROM vlak v JOIN open_groep USING (zoek, groep)
    LEFT JOIN (SELECT l.uuid, sum(ST_Area(f.vorm)) AS som FROM lid l JOIN facet f USING (nr) GROUP BY l.uuid) s
        USING (uuid)
    GROUP BY v.zoek, v.groep HAVING max(abs(coalesce(s.som, 0) - v.opp) / (0.01 + 1e-9 * v.opp)) > 1"""
COUNT_FAILED = "SELECT count(*) FROM mis_groep"
AGAIN = (
    """DELETE FROM lid WHERE nr IN (
        SELECT nr FROM facet WHERE (zoek, groep) IN (SELECT zoek, groep FROM mis_groep))""",
    "DELETE FROM facet WHERE (zoek, groep) IN (SELECT zoek, groep FROM mis_groep)",
    "TRUNCATE open_groep",
    "INSERT INTO open_groep SELECT zoek, groep FROM mis_groep",
)
FORGET_FAILED = "DROP TABLE mis_groep"
PIECES = (
    """CREATE TEMP TABLE stuk ON COMMIT DROP AS
        SELECT f.nr, f.zoek, ST_Area(f.vorm) AS opp FROM facet f
        WHERE EXISTS (SELECT 1 FROM lid l WHERE l.nr = f.nr)""",
    "CREATE INDEX ON lid (uuid)",
    "ANALYZE stuk",
    "ANALYZE lid",
)

# -- one horizon

FORGET_HORIZON = "DROP TABLE IF EXISTS grond, stapel, stapel_eigen"
_STACK = """
    WITH hoofden AS (
        SELECT nr, zoek, opp, provincie, array_agg(DISTINCT functie ORDER BY functie) AS hoofd
        FROM (SELECT nr, zoek, opp, functie, CASE WHEN %(eigen)s THEN provincie ELSE '' END AS provincie FROM grond) g
        GROUP BY nr, zoek, opp, provincie),
    verder AS (
        SELECT DISTINCT g.nr, CASE WHEN %(eigen)s THEN g.provincie ELSE '' END AS provincie, x.code
        FROM grond g CROSS JOIN LATERAL jsonb_array_elements_text(g.verder) x (code))
    SELECT h.nr, h.zoek, h.opp, h.provincie, h.hoofd,
        coalesce(array_agg(v.code ORDER BY v.code) FILTER (WHERE v.code <> ALL (h.hoofd)), '{}') AS ook
    FROM hoofden h LEFT JOIN verder v USING (nr, provincie) GROUP BY h.nr, h.zoek, h.opp, h.provincie, h.hoofd"""
HORIZON = (
    """CREATE TEMP TABLE grond ON COMMIT DROP AS
        SELECT s.nr, s.zoek, s.opp, o.uuid, o.provincie, o.functie, o.perspectief, o.verder
        FROM stuk s JOIN lid l USING (nr) JOIN telt t ON t.uuid = l.uuid AND t.horizon = %(jaar)s
        JOIN optel_object o ON o.uuid = l.uuid""",
    "ANALYZE grond",
)
STACK = " ".join(["CREATE TEMP TABLE stapel ON COMMIT DROP AS", _STACK])
OWN_STACK = " ".join(["CREATE TEMP TABLE stapel_eigen ON COMMIT DROP AS", _STACK])
_SPLITS = """CROSS JOIN LATERAL (VALUES
        ('', '{}'::text[]), ('functie', ARRAY[g.functie]), ('perspectief', ARRAY[g.perspectief]),
        ('provincie x functie', ARRAY[g.provincie, g.functie]),
        ('provincie x perspectief', ARRAY[g.provincie, g.perspectief])) v (indeling, sleutel)"""
GROUND_ROWS = " ".join(["""
    SELECT indeling, sleutel, zoek, sum(opp * aantal), sum(opp), coalesce(sum(opp) FILTER (WHERE meer), 0) FROM (
        SELECT v.indeling, v.sleutel, g.nr, g.zoek, g.opp, count(*) AS aantal,
            cardinality(m.hoofd) + cardinality(m.ook) > 1 AS meer
        FROM grond g JOIN stapel m USING (nr)""", _SPLITS, """
        GROUP BY v.indeling, v.sleutel, g.nr, g.zoek, g.opp, m.hoofd, m.ook) d
    GROUP BY indeling, sleutel, zoek"""])
GROUND_PARTS = " ".join(["""
    SELECT indeling, sleutels, zoek, sum(opp) FROM (
        SELECT v.indeling, g.nr, g.zoek, g.opp, array_agg(DISTINCT v.sleutel) AS sleutels
        FROM grond g""", _SPLITS, """ WHERE v.indeling <> '' GROUP BY v.indeling, g.nr, g.zoek, g.opp) d
    GROUP BY indeling, sleutels, zoek"""])
COMBINATIONS = "SELECT hoofd, ook, sum(opp) FROM stapel WHERE NOT zoek GROUP BY hoofd, ook"
OWN_COMBINATIONS = (
    "SELECT provincie, hoofd, ook, sum(opp) FROM stapel_eigen WHERE NOT zoek GROUP BY provincie, hoofd, ook"
)
OWN_SHARED = """
    SELECT provincie, sleutel, sum(opp) FROM (
        SELECT DISTINCT g.provincie, v.sleutel, g.nr, g.opp FROM grond g JOIN stapel_eigen m USING (nr, provincie)
        CROSS JOIN LATERAL (VALUES ('*'), (g.functie)) v (sleutel)
        WHERE NOT g.zoek AND cardinality(m.hoofd) + cardinality(m.ook) > 1) d
    GROUP BY provincie, sleutel"""
# Each province alone, by unions of its own areas: another road than the pieces, so that the proof means something.
# Areas of different groups do not meet, and one that is alone in its group needs no union.
OWN_GROUND = """
    WITH eigen AS (
        SELECT v.provincie, x.functie, v.zoek, v.groep, v.opp, v.vorm,
            count(*) OVER (PARTITION BY v.provincie, x.functie, v.zoek, v.groep) AS aantal
        FROM vlak v JOIN telt t ON t.uuid = v.uuid AND t.horizon = %(jaar)s
        CROSS JOIN LATERAL (VALUES ('*'), (v.functie)) x (functie)),
    groepen AS (
        SELECT provincie, functie, zoek, sum(opp) AS bruto,
            CASE WHEN aantal = 1 THEN sum(opp) ELSE ST_Area(ST_Union(vorm) FILTER (WHERE aantal > 1)) END AS netto
        FROM eigen GROUP BY provincie, functie, zoek, groep, aantal)
    SELECT provincie, functie, zoek, sum(bruto), sum(netto) FROM groepen GROUP BY provincie, functie, zoek"""
OBJECTS = """
    SELECT v.indeling, v.sleutel, g.zoek, count(*),
        coalesce(sum(ST_Length(g.maat)) FILTER (WHERE g.soort = 'lijn'), 0),
        coalesce(ST_Length(ST_Union(g.maat) FILTER (WHERE g.soort = 'lijn')), 0),
        coalesce(sum(ST_NumGeometries(g.maat)) FILTER (WHERE g.soort = 'punt'), 0)
    FROM optel_object g JOIN telt t ON t.uuid = g.uuid AND t.horizon = %(jaar)s
    CROSS JOIN LATERAL (VALUES
        ('', '{}'::text[]), ('functie', ARRAY[g.functie]), ('perspectief', ARRAY[g.perspectief]),
        ('provincie', ARRAY[g.provincie]), ('provincie x functie', ARRAY[g.provincie, g.functie]),
        ('provincie x perspectief', ARRAY[g.provincie, g.perspectief])) v (indeling, sleutel)
    GROUP BY v.indeling, v.sleutel, g.zoek"""
DOUBLE_LENGTH = """
    WITH lijn AS (
        SELECT o.provincie, o.maat, ST_ClusterDBSCAN(o.maat, 0, 1) OVER () AS groep
        FROM optel_object o JOIN telt t ON t.uuid = o.uuid AND t.horizon = %(jaar)s
        WHERE o.soort = 'lijn' AND NOT o.zoek AND o.maat IS NOT NULL),
    gedeeld AS (SELECT groep FROM lijn GROUP BY groep HAVING count(DISTINCT provincie) > 1)
    SELECT coalesce((SELECT sum(lengte) FROM (
            SELECT ST_Length(ST_Union(maat)) AS lengte FROM lijn JOIN gedeeld USING (groep)
            GROUP BY groep, provincie) e), 0)
        - coalesce((SELECT sum(lengte) FROM (
            SELECT ST_Length(ST_Union(maat)) AS lengte FROM lijn JOIN gedeeld USING (groep) GROUP BY groep) a), 0)"""
_SAME_PLACE = "ST_AsBinary(ST_Normalize(ST_SnapToGrid(ST_Force2D(o.maat), 0.001)))"
DOUBLE_POINTS = " ".join(["""
    SELECT functie, perspectief, sum(te_veel)::int FROM (
        SELECT o.functie, (array_agg(o.perspectief ORDER BY o.uuid COLLATE "C"))[1] AS perspectief,
            count(DISTINCT o.provincie) - 1 AS te_veel
        FROM optel_object o JOIN telt t ON t.uuid = o.uuid AND t.horizon = %(jaar)s
        WHERE o.soort = 'punt' AND NOT o.zoek AND o.maat IS NOT NULL
        GROUP BY o.functie,""", _SAME_PLACE, """ HAVING count(DISTINCT o.provincie) > 1) d
    GROUP BY functie, perspectief"""])

# -- quantities

ENTERED = """
    SELECT o.provincie, o.perspectief, o.functie, o.eenheid, o.zoek, count(*)::int,
        sum(o.waarde), sum(o.minimum), sum(o.maximum),
        coalesce(sum(o.waarde * o.betaalbaar / 100.0), 0),
        coalesce(sum(o.waarde) FILTER (WHERE o.betaalbaar IS NOT NULL), 0),
        coalesce(sum(o.waarde) FILTER (WHERE o.afgeleid), 0), (count(*) FILTER (WHERE o.afgeleid))::int
    FROM optel_object o JOIN telt t ON t.uuid = o.uuid AND t.horizon = %(jaar)s
    WHERE o.waarde IS NOT NULL GROUP BY o.provincie, o.perspectief, o.functie, o.eenheid, o.zoek"""
WITHOUT = """
    SELECT o.provincie, o.functie, count(*)::int FROM optel_object o
    JOIN telt t ON t.uuid = o.uuid AND t.horizon = %(jaar)s
    WHERE o.waarde IS NULL GROUP BY o.provincie, o.functie"""
REMARKS = """
    SELECT o.opmerking FROM optel_object o JOIN telt t ON t.uuid = o.uuid AND t.horizon = %(jaar)s
    WHERE o.opmerking <> '' ORDER BY o.maat IS NULL, o.uuid COLLATE "C" """
NAMED = """
    SELECT o.rij ->> 'naam' FROM optel_object o JOIN telt t ON t.uuid = o.uuid AND t.horizon = %(jaar)s
    WHERE o.waarde IS NOT NULL AND o.functie = %(functie)s AND o.eenheid = %(eenheid)s"""
# The highest claim on each place counts; what the other provinces claim there is taken off.
DOUBLES = " ".join(["""
    WITH plek AS (
        SELECT g.nr::text AS plek, o.provincie, o.functie, o.eenheid, o.perspectief,
            o.waarde * g.opp / v.opp AS waarde, o.minimum * g.opp / v.opp AS minimum,
            o.maximum * g.opp / v.opp AS maximum
        FROM grond g JOIN optel_object o USING (uuid) JOIN vlak v USING (uuid)
        WHERE NOT g.zoek AND o.waarde IS NOT NULL
        UNION ALL
        SELECT o.soort || encode(""", _SAME_PLACE, """, 'hex'), o.provincie, o.functie, o.eenheid, o.perspectief,
            o.waarde,
            o.minimum, o.maximum
        FROM optel_object o JOIN telt t ON t.uuid = o.uuid AND t.horizon = %(jaar)s
        WHERE o.soort <> 'vlak' AND NOT o.zoek AND o.maat IS NOT NULL AND o.waarde IS NOT NULL),
    som AS (SELECT plek, functie, eenheid, provincie, sum(waarde) AS waarde FROM plek GROUP BY 1, 2, 3, 4),
    rang AS (
        SELECT plek, functie, eenheid, provincie, row_number() OVER (
            PARTITION BY plek, functie, eenheid ORDER BY waarde DESC, provincie COLLATE "C") AS nummer FROM som)
    SELECT p.functie, p.eenheid, p.perspectief, sum(p.waarde), sum(p.minimum), sum(p.maximum)
    FROM plek p JOIN rang r USING (plek, functie, eenheid, provincie)
    WHERE r.nummer > 1 GROUP BY p.functie, p.eenheid, p.perspectief"""])

# -- what may meet another province

OUTLINES = "CREATE TEMP TABLE grens (provincie text, vorm geometry) ON COMMIT DROP"
PUT_OUTLINE = "INSERT INTO grens SELECT %s, ST_Subdivide(ST_GeomFromWKB(%s, 28992), 256)"
INDEX_OUTLINES = ("CREATE INDEX ON grens USING gist (vorm)", "ANALYZE grens")
NEIGHBOURS = (
    """CREATE TEMP TABLE ooit ON COMMIT DROP AS
        SELECT o.uuid, o.provincie, o.maat FROM optel_object o
        WHERE NOT o.zoek AND o.maat IS NOT NULL AND EXISTS (SELECT 1 FROM telt t WHERE t.uuid = o.uuid)""",
    "CREATE INDEX ON ooit USING gist (maat)",
    "ANALYZE ooit",
    """CREATE TEMP TABLE buur ON COMMIT DROP AS
        SELECT a.uuid, b.uuid AS ander FROM ooit a JOIN ooit b ON ST_DWithin(a.maat, b.maat, %(afstand)s)
        WHERE a.provincie <> b.provincie""",
    """CREATE TEMP TABLE aan_rand ON COMMIT DROP AS
        SELECT DISTINCT o.uuid FROM ooit o JOIN grens g ON ST_DWithin(g.vorm, o.maat, %(rand)s)
        WHERE g.provincie <> o.provincie""",
    "ANALYZE buur",
)
NEAR = """
    WITH hier AS (SELECT o.uuid, o.provincie FROM ooit o JOIN telt t ON t.uuid = o.uuid AND t.horizon = %(jaar)s),
    dichtbij AS (
        SELECT b.uuid FROM buur b WHERE b.uuid IN (SELECT uuid FROM hier) AND b.ander IN (SELECT uuid FROM hier)
        UNION SELECT uuid FROM aan_rand WHERE uuid IN (SELECT uuid FROM hier)
        UNION SELECT min(uuid COLLATE "C") FROM hier GROUP BY provincie)
    SELECT o.provincie, o.soort, o.rij, ST_AsBinary(o.maat, 'NDR')
    FROM optel_object o JOIN dichtbij USING (uuid) ORDER BY o.uuid COLLATE "C" """
