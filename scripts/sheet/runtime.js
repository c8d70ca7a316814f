// biome-ignore-all lint: written in the language of 2009, which has none of what would be advised
// What engines of 2009 to 2019 lack of the language's own objects, each only where it is lacking and hidden from loops. Others' code on the page
// finds these as well, so that they do all that the standard has them do.
(() => {
  "use strict";
  var list = Array.prototype;
  var text = String.prototype;
  // Engines that iterate without symbols, and the lowered code, do it by this name.
  var iterator = (typeof Symbol === "function" && Symbol.iterator) || "@@iterator";
  function add(holder, name, method) {
    if (!holder[name]) Object.defineProperty(holder, name, { value: method, configurable: true, writable: true });
  }
  function refuse(what) {
    throw new TypeError(what);
  }
  function object(value) {
    return value == null ? refuse("null or undefined") : Object(value);
  }
  function callable(value) {
    return typeof value === "function" ? value : refuse("not a function");
  }
  function whole(number) {
    number = +number || 0;
    return number < 0 ? Math.ceil(number) : Math.floor(number);
  }
  function size(number) {
    return Math.min(Math.max(whole(number), 0), 9007199254740991);
  }
  function kind(value) {
    return Object.prototype.toString.call(value).slice(8, -1);
  }
  function plain(value) {
    return kind(value) === "RegExp" ? refuse("a regular expression") : String(value);
  }
  function found(items, test, self) {
    items = object(items);
    var length = size(items.length);
    callable(test);
    for (var i = 0; i < length; i++) {
      var one = items[i];
      if (test.call(self, one, i, items)) return [i, one];
    }
    return [-1];
  }
  // Hands over what can be iterated, and where it has no iterator, what has a length. An iterator is told to close where it is broken off.
  function each(source, take) {
    if (source[iterator] == null) {
      var parts = kind(source) === "String" ? source.match(/[\ud800-\udbff][\udc00-\udfff]|[\s\S]/g) || [] : source;
      var length = Array(size(parts.length)).length;
      for (var i = 0; i < length; i++) take(parts[i]);
      return;
    }
    var walk = source[iterator]();
    for (var step = walk.next(); !step.done; step = walk.next()) {
      try {
        take(step.value);
      } catch (fault) {
        if (walk["return"]) walk["return"]();
        throw fault;
      }
    }
  }
  add(list, "find", function (test) {
    return found(this, test, arguments[1])[1];
  });
  add(list, "findIndex", function (test) {
    return found(this, test, arguments[1])[0];
  });
  add(list, "includes", function (one) {
    var length = size(object(this).length);
    var i = whole(arguments[1]);
    for (i = i < 0 ? Math.max(length + i, 0) : i; i < length; i++) if (this[i] === one || (one !== one && this[i] !== this[i])) return true;
    return false;
  });
  add(list, "flatMap", function (make) {
    var made = [];
    var self = arguments[1];
    callable(make);
    list.forEach.call(this, (one, i, items) => {
      var part = make.call(self, one, i, items);
      list.forEach.call(Array.isArray(part) ? part : [part], (inner) => {
        made.push(inner);
      });
    });
    return made;
  });
  add(list, "entries", function () {
    var items = object(this);
    var i = 0;
    var walk = {};
    walk.next = () => {
      if (items && i >= size(items.length)) items = undefined;
      return items ? { value: [i, items[i++]], done: false } : { value: undefined, done: true };
    };
    walk[iterator] = () => walk;
    return walk;
  });
  add(text, "startsWith", function (start) {
    var said = String(object(this));
    var part = plain(start);
    var i = Math.min(size(arguments[1]), said.length);
    return said.slice(i, i + part.length) === part;
  });
  add(text, "endsWith", function (end) {
    var said = String(object(this));
    var part = plain(end);
    var to = arguments[1] === undefined ? said.length : Math.min(size(arguments[1]), said.length);
    return to >= part.length && said.slice(to - part.length, to) === part;
  });
  add(text, "includes", function (part) {
    return String(object(this)).indexOf(plain(part), arguments[1]) >= 0;
  });
  add(text, "padStart", function (length) {
    var padded = String(object(this));
    var lacking = size(length) - padded.length;
    var pad = arguments[1] === undefined ? " " : String(arguments[1]);
    if (lacking <= 0 || pad === "") return padded;
    while (pad.length < lacking) pad += pad;
    return pad.slice(0, lacking) + padded;
  });
  add(Array, "from", function (source) {
    var made = [];
    var make = arguments[1];
    var self = arguments[2];
    if (make !== undefined) callable(make);
    each(object(source), (one) => {
      made.push(make ? make.call(self, one, made.length) : one);
    });
    return made;
  });
  function own(value) {
    return Object.keys(object(value));
  }
  add(Object, "entries", (of) => own(of).map((key) => [key, of[key]]));
  add(Object, "values", (of) => own(of).map((key) => of[key]));
  add(Object, "fromEntries", (entries) => {
    var made = {};
    var source = object(entries);
    if (source[iterator] == null && !/^(Array|String)$/.test(kind(source))) refuse("not iterable");
    each(source, (entry) => {
      if (Object(entry) !== entry) refuse("not an entry");
      Object.defineProperty(made, entry[0], { value: entry[1], configurable: true, enumerable: true, writable: true });
    });
    return made;
  });
  add(Object, "assign", function (target) {
    var made = object(target);
    for (var i = 1; i < arguments.length; i++) {
      if (arguments[i] == null) continue;
      var from = Object(arguments[i]);
      var symbols = Object.getOwnPropertySymbols ? Object.getOwnPropertySymbols(from) : [];
      var keys = Object.keys(from).concat(symbols.filter((key) => Object.prototype.propertyIsEnumerable.call(from, key)));
      for (var k = 0; k < keys.length; k++) made[keys[k]] = from[keys[k]];
    }
    return made;
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
