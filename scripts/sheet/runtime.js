// biome-ignore-all lint: written in the language of 2009, which has none of what would be advised
// What engines of 2009 to 2019 lack of the language's own objects, each only where it is lacking and hidden from loops.
(() => {
  function add(holder, name, method) {
    if (!holder[name]) Object.defineProperty(holder, name, { value: method, configurable: true, writable: true });
  }
  var list = Array.prototype;
  var text = String.prototype;
  add(list, "find", function (test) {
    for (var i = 0; i < this.length; i++) if (test(this[i], i, this)) return this[i];
  });
  add(list, "findIndex", function (test) {
    for (var i = 0; i < this.length; i++) if (test(this[i], i, this)) return i;
    return -1;
  });
  add(list, "includes", function (one) {
    return this.indexOf(one) >= 0;
  });
  add(list, "flatMap", function (make) {
    return list.concat.apply([], this.map(make));
  });
  add(list, "entries", function () {
    return this.map((one, i) => [i, one]);
  });
  add(text, "startsWith", function (start) {
    return this.slice(0, start.length) === start;
  });
  add(text, "endsWith", function (end) {
    return end === "" || this.slice(-end.length) === end;
  });
  add(text, "includes", function (part) {
    return this.indexOf(part) >= 0;
  });
  add(text, "padStart", function (length, pad) {
    var padded = String(this);
    while (padded.length < length) padded = pad + padded;
    return padded;
  });
  add(Array, "from", (source, make) => {
    var made = [];
    for (var i = 0; i < source.length; i++) made.push(make ? make(source[i], i) : source[i]);
    return made;
  });
  function each(make) {
    return (object) => Object.keys(object).map((key) => make(key, object[key]));
  }
  add(
    Object,
    "entries",
    each((key, value) => [key, value]),
  );
  add(
    Object,
    "values",
    each((_, value) => value),
  );
  add(Object, "fromEntries", (entries) => {
    var made = {};
    entries.forEach((entry) => {
      made[entry[0]] = entry[1];
    });
    return made;
  });
  add(Object, "assign", function (target) {
    for (var i = 1; i < arguments.length; i++) for (var key in arguments[i]) target[key] = arguments[i][key];
    return target;
  });
  // What is no object counts as frozen since 2015; before, to ask was an error.
  var isFrozen = Object.isFrozen;
  try {
    isFrozen(1);
  } catch (error) {
    Object.isFrozen = (value) => Object(value) !== value || isFrozen(value);
  }
  add(Number, "isInteger", (value) => typeof value === "number" && isFinite(value) && Math.floor(value) === value);
  add(Number, "isFinite", (value) => typeof value === "number" && isFinite(value));
  add(Number, "isNaN", (value) => typeof value === "number" && isNaN(value));
})();
