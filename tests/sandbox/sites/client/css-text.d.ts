/** `shadow.css` is bundled as text: a shadow root carries its own copy. */
declare module '*.css' {
  const text: string;
  // eslint-disable-next-line no-restricted-syntax -- the bundler's text modules have a default export only
  export default text;
}
