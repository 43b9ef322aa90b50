export function QuestionsView({ onBack }: { readonly onBack: () => void }) {
  void onBack;
  return null;
}
