/** Text files that the bundler and the tests hand over as strings. */
declare module "*.md" {
  const text: string;
  export default text;
}
declare module "*.css";
